package nl.leerroute.life.oracle;

/**
 * Which number.
 *
 * @param by split, or {@code TOTAL}
 * @param of class; empty: not divided
 */
public record Place(String metric, String region, String by, String of) {}
