package nl.leerroute.gateway.http;

import java.util.Locale;
import java.util.Optional;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.gateway.answers.Profile;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.concepts.Kind;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.trying.Trial;
import nl.leerroute.gateway.trying.Trials;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.platform.store.Versioned;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** "What if": routes with other answers beside the own ones, to keep or to throw away. */
@Controller
final class TrialPages {

  private static final String PATH = "/mijn/wat-als";

  /** Seconds after which a page without scripts looks again. */
  private static final String AGAIN = "3";

  private final Trials trials;
  private final Profiles profiles;
  private final OwnRoutes routes;
  private final OwnWishes wishes;
  private final Concepts concepts;
  private final Saving saving;

  TrialPages(
      Trials trials,
      Profiles profiles,
      OwnRoutes routes,
      OwnWishes wishes,
      Concepts concepts,
      Saving saving) {
    this.trials = trials;
    this.profiles = profiles;
    this.routes = routes;
    this.wishes = wishes;
    this.concepts = concepts;
    this.saving = saving;
  }

  /**
   * All that is there before anything is tried.
   *
   * @param trial absent: nothing is tried out
   * @param then absent: nothing is tried out, or it is not planned yet
   */
  private record Found(
      Profile profile,
      RouteSetPublished now,
      Optional<ChosenRoute> chosen,
      Optional<Trial> trial,
      Optional<RouteSetPublished> then) {

    Shown shown() {
      return new Shown(trial, then, then.flatMap(other -> Compared.of(now, chosen, other)));
    }
  }

  /** What stands beside the form. */
  private record Shown(
      Optional<Trial> trial, Optional<RouteSetPublished> then, Optional<Compared> compared) {

    static final Shown NOTHING = new Shown(Optional.empty(), Optional.empty(), Optional.empty());

    boolean waiting() {
      return trial.isPresent() && then.isEmpty();
    }
  }

  @GetMapping(PATH)
  Mono<Rendering> show(Visitor visitor, WebSession session, Locale reader) {
    return found(visitor, session)
        .flatMap(
            found ->
                page(
                    found,
                    TrialForm.of(found.profile().answers(), found.trial().map(Trial::tried)),
                    Trouble.NONE,
                    visitor,
                    reader))
        .switchIfEmpty(toRoutes());
  }

  /** An occupation is looked for by sending the same form. */
  @PostMapping(PATH)
  Mono<Rendering> begin(
      ServerWebExchange exchange, Visitor visitor, WebSession session, Locale reader) {
    return exchange
        .getFormData()
        .map(TrialForm::read)
        .flatMap(
            typed ->
                found(visitor, session)
                    .flatMap(
                        found ->
                            typed.isSearch()
                                ? page(found, typed, Trouble.NONE, visitor, reader)
                                : begin(found, typed, visitor, reader))
                    .switchIfEmpty(toRoutes())
                    .onErrorResume(
                        PartnerDown.class,
                        _ -> page(Shown.NOTHING, typed, Trouble.NOT_STORED, visitor, reader)));
  }

  private Mono<Rendering> begin(Found found, TrialForm typed, Visitor visitor, Locale reader) {
    Trouble trouble = typed.trouble(found.profile().answers());
    return trouble.any()
        ? page(found, typed, trouble, visitor, reader)
        : trials
            .begin(typed.otherThan(found.profile().answers()), visitor)
            .flatMap(
                faults ->
                    faults.isEmpty()
                        ? Mono.just(Places.goTo(PATH))
                        : page(found, typed, new Trouble(faults, false), visitor, reader));
  }

  @PostMapping(PATH + "/houden")
  Mono<Rendering> keep(Visitor visitor, WebSession session) {
    return own(visitor)
        .flatMap(trials::keep)
        .doOnNext(now -> saving.awaits(session, now))
        .thenReturn(Places.goTo(Way.ROUTES));
  }

  @PostMapping(PATH + "/weg")
  Mono<Rendering> throwAway(Visitor visitor) {
    return own(visitor).flatMap(trials::throwAway).thenReturn(Places.goTo(PATH));
  }

  private static Mono<Visitor> own(Visitor visitor) {
    return Mono.just(visitor).filter(one -> one.profile().isPresent());
  }

  private static Mono<Rendering> toRoutes() {
    return Mono.fromSupplier(() -> Places.goTo(Way.ROUTES));
  }

  /** Empty while there are no routes to compare with. */
  private Mono<Found> found(Visitor visitor, WebSession session) {
    return routes
        .of(visitor)
        .map(Versioned::state)
        .zipWhen(_ -> Mono.zip(profiles.of(visitor), wishes.of(visitor)))
        .flatMap(
            known -> {
              Found found =
                  new Found(
                      known.getT2().getT1(),
                      known.getT1(),
                      known.getT2().getT2().chosen(session),
                      Optional.empty(),
                      Optional.empty());
              return trials
                  .of(visitor)
                  .flatMap(trial -> planned(found, trial))
                  .defaultIfEmpty(found);
            });
  }

  private Mono<Found> planned(Found found, Trial trial) {
    return routes
        .of(Visitor.with(trial.profile()))
        .map(Versioned::state)
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .map(
            then ->
                new Found(found.profile(), found.now(), found.chosen(), Optional.of(trial), then));
  }

  private Mono<Rendering> page(
      Found found, TrialForm typed, Trouble trouble, Visitor visitor, Locale reader) {
    return page(found.shown(), typed, trouble, visitor, reader);
  }

  private Mono<Rendering> page(
      Shown shown, TrialForm typed, Trouble trouble, Visitor visitor, Locale reader) {
    return Finding.of(concepts, visitor, typed.words(), Kind.OCCUPATION, reader)
        .zipWith(
            Chosen.concept(concepts, visitor, typed.goal()),
            (finding, goal) ->
                Form.of("routes/trial", trouble)
                    .modelAttribute("typed", typed)
                    .modelAttribute("finding", finding)
                    .modelAttribute("question", OccupationQuestion.GOAL)
                    .modelAttribute("chosen", typed.goal())
                    .modelAttribute("goal", goal)
                    .modelAttribute("trial", shown.trial())
                    .modelAttribute("waiting", shown.waiting())
                    .modelAttribute("again", shown.waiting() ? AGAIN : "")
                    .modelAttribute("then", shown.then())
                    .modelAttribute("compared", shown.compared())
                    .build());
  }
}
