package nl.leerroute.catalogue.offer;

import java.time.LocalDate;

/**
 * Where an offer comes from.
 *
 * @param lastChecked last day on which the source still said so
 * @param fictional an example of the demo region
 */
public record Provenance(String source, LocalDate lastChecked, boolean fictional) {}
