package nl.leerroute.matching.route;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.profile.Situation;

/**
 * What must be asked before the first course: whether somebody may learn and keep a benefit, or
 * learn in working time.
 *
 * @param requests one for each who must agree, in a fixed order; at least one
 */
public record Permission(List<Request> requests) {

  /**
   * @param askBefore last day on which an answer may be expected in time; empty: it was asked
   */
  public record Request(Authority authority, Optional<LocalDate> askBefore) {}

  /** Empty for who need not ask, and where nothing is learned. */
  public static Optional<Permission> of(Situation person, List<Step> route) {
    List<Request> requests =
        Stream.of(Authority.values())
            .filter(authority -> authority.concerns(person))
            .flatMap(
                authority ->
                    route.stream()
                        .filter(step -> authority.decidesOn(step.offer(), step.run().offering()))
                        .map(Step::start)
                        .min(naturalOrder())
                        .map(first -> request(person, authority, first))
                        .stream())
            .toList();
    return requests.isEmpty() ? Optional.empty() : Optional.of(new Permission(requests));
  }

  private static Request request(Situation person, Authority authority, LocalDate start) {
    return new Request(
        authority,
        authority.waitsFor(person)
            ? Optional.of(start.minusWeeks(authority.weeks()))
            : Optional.empty());
  }

  /** The first of the days on which something must have been asked; empty: all was. */
  public Optional<Request> mostUrgent() {
    return requests.stream()
        .filter(request -> request.askBefore().isPresent())
        .min((one, other) -> one.askBefore().get().compareTo(other.askBefore().get()));
  }

  /** The first day on which somebody can learn who asks today. */
  static LocalDate earliestStart(
      Situation person, Offer offer, Optional<Offering> run, LocalDate asOf) {
    return asOf.plusWeeks(weeks(person, offer, run));
  }

  /** Whose answer to who asks today comes after a run has started. */
  static Set<Authority> tooLateFor(Situation person, Offer offer, Offering run, LocalDate asOf) {
    EnumSet<Authority> late = EnumSet.noneOf(Authority.class);
    for (Authority authority : Authority.values()) {
      if (authority.waitsFor(person)
          && authority.decidesOn(offer, Optional.of(run))
          && run.start().isBefore(asOf.plusWeeks(authority.weeks()))) {
        late.add(authority);
      }
    }
    return late;
  }

  /** The first days on which who did not ask each of them yet can no longer start then. */
  public static Stream<LocalDate> comesTooLateFrom(
      Situation person, Offer offer, Optional<Offering> run, LocalDate start) {
    return Stream.of(Authority.values())
        .filter(authority -> authority.waitsFor(person) && authority.decidesOn(offer, run))
        .map(authority -> start.minusWeeks(authority.weeks()).plusDays(1));
  }

  /** Whether somebody has yet to ask. */
  public static boolean waits(Situation person) {
    return Stream.of(Authority.values()).anyMatch(authority -> authority.waitsFor(person));
  }

  private static int weeks(Situation person, Offer offer, Optional<Offering> run) {
    int most = 0;
    for (Authority authority : Authority.values()) {
      if (authority.waitsFor(person) && authority.decidesOn(offer, run)) {
        most = Math.max(most, authority.weeks());
      }
    }
    return most;
  }
}
