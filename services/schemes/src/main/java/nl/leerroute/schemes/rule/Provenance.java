package nl.leerroute.schemes.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where an encoding comes from.
 *
 * @param law link to the legal text
 * @param reviewBy after this day answers are marked as possibly outdated
 * @param confirmed the owner says so itself; false: transcribed from public sources
 * @param example invented, for a demonstration
 */
public record Provenance(
    List<String> sources,
    Optional<String> law,
    LocalDate reviewedOn,
    LocalDate reviewBy,
    boolean confirmed,
    boolean example) {

  public Provenance {
    sources = List.copyOf(sources);
  }

  public boolean outdatedOn(LocalDate day) {
    return day.isAfter(reviewBy);
  }
}
