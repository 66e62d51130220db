package nl.leerroute.intake.handover;

/**
 * Who advises.
 *
 * @param subject of the account
 * @param name by which the person knows the adviser
 */
public record Adviser(String subject, String name) {}
