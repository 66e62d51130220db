package nl.leerroute.schemes.rule;

/**
 * Whose scheme it is; only this organisation changes it.
 *
 * @param organisation code, as in the accounts of its officers
 */
public record Owner(String organisation, String name) {}
