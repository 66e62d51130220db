package nl.leerroute.catalogue.offer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of earlier participants.
 *
 * @param participants how many were counted
 * @param completedPermille finished it; absent: not known
 * @param inWorkPermille had work a half year later; absent: not known
 * @param measuredOn last day of the count
 */
public record Results(
    int participants,
    @Nullable Integer completedPermille,
    @Nullable Integer inWorkPermille,
    LocalDate measuredOn) {}
