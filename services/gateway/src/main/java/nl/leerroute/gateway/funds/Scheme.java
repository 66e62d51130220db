package nl.leerroute.gateway.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.gateway.language.Bilingual;

/**
 * A scheme in the list that everybody may see.
 *
 * @param kind GRANT, LOAN, TAX_EFFECT or RIGHT
 * @param applicants who may apply
 * @param doubtful our sources speak of earlier days only, so it may not exist any more
 */
public record Scheme(
    String schemeId,
    String version,
    Bilingual name,
    Bilingual summary,
    Owner owner,
    String kind,
    Set<String> applicants,
    State state,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validUntil,
    boolean doubtful,
    List<Window> windows,
    Provenance provenance) {

  /** Whether money can be asked for on the day of the list. */
  public enum State {
    OPEN,
    PLANNED,
    CLOSED,
    ENDED
  }

  public record Owner(String id, String name) {}

  /**
   * @param opens first day
   * @param closes last day
   * @param ceilingCents absent: unknown, or kept elsewhere
   */
  public record Window(
      String windowId,
      Optional<LocalDate> opens,
      Optional<LocalDate> closes,
      String status,
      Optional<Long> ceilingCents) {}

  /**
   * @param confirmed the fund itself stands for this text
   * @param outdated the day on which it was to be looked at again has passed
   * @param example invented for the demonstration
   */
  public record Provenance(
      Optional<String> source,
      Optional<LocalDate> reviewedOn,
      boolean confirmed,
      boolean outdated,
      boolean example) {}
}
