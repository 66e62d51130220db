package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.leerroute.contracts.RouteSetPublished.Applicant;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.MoneyKind;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.gateway.answers.Journey;
import nl.leerroute.gateway.answers.Journey.State;
import nl.leerroute.gateway.applying.OwnApplication;
import nl.leerroute.gateway.enrolments.Enrolment;

/**
 * How far somebody is with the chosen route: by what the person says, and by what became of money
 * and places that were asked for.
 *
 * @param route as it is now; empty: it is not among the routes any more, or they are away
 */
record Walk(Journey journey, Optional<Route> route, OwnSeats seats, AskedFor asked) {

  private static final List<State> ORDER =
      List.of(State.CHOSEN, State.ENROLLED, State.STARTED, State.COMPLETED);

  /** Something on the way. */
  record Milestone(String name, boolean done) {}

  /** In their order; money only where the person asks for it. */
  public List<Milestone> milestones() {
    List<Milestone> all = new ArrayList<>();
    all.add(new Milestone("CHOSEN", true));
    if (hasMoney()) {
      all.add(new Milestone("APPLIED", applied(_ -> true)));
      all.add(new Milestone("GRANTED", applied(OwnApplication::isGood)));
    }
    all.add(new Milestone("ENROLLED", isEnrolled()));
    all.add(new Milestone("STARTED", isPast(State.STARTED)));
    all.add(new Milestone("COMPLETED", isPast(State.COMPLETED)));
    return all;
  }

  private boolean hasMoney() {
    return asked.any() || lines().anyMatch(line -> line.applicant() == Applicant.WORKER);
  }

  private Stream<FundingLine> lines() {
    return route.stream()
        .flatMap(now -> now.steps().stream())
        .flatMap(step -> step.funding().stream())
        .filter(line -> line.kind() == MoneyKind.GRANT);
  }

  private boolean applied(Predicate<OwnApplication> counts) {
    return lines().flatMap(line -> asked.of(line).stream()).anyMatch(counts);
  }

  private boolean isEnrolled() {
    return isPast(State.ENROLLED)
        || route.stream()
            .flatMap(now -> now.steps().stream())
            .flatMap(step -> seats.of(step).stream())
            .anyMatch(seat -> seat.state() == Enrolment.State.CONFIRMED);
  }

  private boolean isPast(State state) {
    return ORDER.indexOf(journey.state()) >= ORDER.indexOf(state);
  }

  /** What not to forget in the next weeks; nothing for who stopped or is done. */
  public List<Soon> soon(LocalDate today, Phrases say) {
    return isStopped() || isCompleted()
        ? List.of()
        : route.map(now -> Soon.of(now, seats, asked, today, say)).orElse(List.of());
  }

  /** What the person can say now. */
  public List<State> sayable() {
    return List.of(State.ENROLLED, State.STARTED, State.COMPLETED, State.STOPPED).stream()
        .filter(state -> state != journey.state())
        .toList();
  }

  /** Whether the person said to have begun. */
  public boolean isBegun() {
    return isPast(State.STARTED);
  }

  public boolean isStopped() {
    return journey.state() == State.STOPPED;
  }

  public boolean isCompleted() {
    return journey.state() == State.COMPLETED;
  }

  /** For each reason to stop one thing that is small enough to do now. */
  public List<SmallStep> smallSteps() {
    return SmallStep.after(journey.why());
  }
}
