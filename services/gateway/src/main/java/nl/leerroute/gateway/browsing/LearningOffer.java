package nl.leerroute.gateway.browsing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerroute.gateway.language.Bilingual;

/**
 * Everything that is known of one offer.
 *
 * @param levels of skills, by their URI
 * @param unsureSince nobody confirmed it since; empty: up to date
 */
public record LearningOffer(
    String offerId,
    Giver provider,
    Bilingual title,
    Bilingual summary,
    Nature nature,
    List<String> teaches,
    List<String> requires,
    Map<String, String> levels,
    Optional<String> entryEducation,
    Effort effort,
    Price price,
    List<Run> runs,
    boolean startsAnyTime,
    Audience audience,
    Trust trust,
    Optional<LocalDate> unsureSince,
    boolean fictional) {

  public record Giver(String id, String name) {}

  /**
   * @param nlqf empty: not classified
   * @param exemptions empty: not said
   */
  public record Nature(
      String kind,
      String formality,
      List<String> forms,
      OptionalInt nlqf,
      Optional<Bilingual> credential,
      boolean exam,
      Optional<String> pace,
      Optional<Boolean> exemptions) {}

  public record Effort(int weeks, int hoursPerWeek, int hours) {}

  /**
   * @param travelCents an estimate; not in the total
   * @param withTax value added tax is in it; otherwise none is due
   */
  public record Price(
      long feeCents, long examCents, long materialsCents, long travelCents, boolean withTax) {

    public long totalCents() {
      return feeCents + examCents + materialsCents;
    }

    public boolean hasParts() {
      return examCents > 0 || materialsCents > 0;
    }
  }

  /**
   * @param id names it at the catalogue
   * @param place empty: at home or at work
   */
  public record Run(
      String id,
      LocalDate start,
      Optional<LocalDate> enrolBefore,
      Optional<String> place,
      List<String> dayParts,
      String language,
      OptionalInt placesLeft) {

    boolean isOpenOn(LocalDate day) {
      return start.isAfter(day) && enrolBefore.filter(last -> last.isBefore(day)).isEmpty();
    }

    public boolean isFull() {
      return placesLeft.isPresent() && placesLeft.getAsInt() == 0;
    }
  }

  /**
   * @param area codes of provinces and regions whose residents may take part; empty: everybody
   */
  public record Audience(List<String> groups, List<String> support, List<String> area) {}

  /**
   * What somebody can hold on to.
   *
   * @param publiclyFunded empty: not said
   * @param renewalMonths empty: it does not end
   */
  public record Trust(
      List<String> registers,
      Optional<Boolean> publiclyFunded,
      boolean requiredByLaw,
      OptionalInt renewalMonths,
      Optional<Outcomes> outcomes,
      Optional<String> website,
      LocalDate lastChecked) {}

  public record Outcomes(
      int participants, OptionalInt completedPermille, OptionalInt inWorkPermille) {}

  /** Runs that one can still begin with, the soonest first. */
  public List<Run> openOn(LocalDate day) {
    return runs.stream()
        .filter(run -> run.isOpenOn(day))
        .sorted(Comparator.comparing(Run::start))
        .toList();
  }
}
