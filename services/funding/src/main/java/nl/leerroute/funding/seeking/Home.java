package nl.leerroute.funding.seeking;

/** Where somebody lives, or a firm is, in the names that schemes use. */
public record Home(String municipality, String province, String region) {}
