package nl.leerroute.gateway.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerroute.gateway.answers.Journey;
import nl.leerroute.gateway.answers.Journey.Gain;
import nl.leerroute.gateway.answers.Journey.State;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.applying.Applications;
import nl.leerroute.gateway.enrolments.Enrolments;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.reminding.Reminder;
import nl.leerroute.gateway.reminding.Reminders;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.platform.store.Versioned;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * How far one is with the chosen route, and saying how it goes. Whoever stopped is met with the
 * next small step.
 */
@Controller
final class JourneyPages {

  static final String PATH = "/mijn/reis";
  private static final String HOW = "hoe";
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final OwnWishes wishes;
  private final OwnRoutes routes;
  private final Profiles profiles;
  private final Enrolments enrolments;
  private final Applications applications;
  private final Reminders reminders;
  private final Clock clock;

  JourneyPages(
      OwnWishes wishes,
      OwnRoutes routes,
      Profiles profiles,
      Enrolments enrolments,
      Applications applications,
      Reminders reminders,
      Clock clock) {
    this.reminders = reminders;
    this.wishes = wishes;
    this.routes = routes;
    this.profiles = profiles;
    this.enrolments = enrolments;
    this.applications = applications;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Mono<Rendering> show(Visitor visitor, WebSession session) {
    return wishes
        .of(visitor)
        .flatMap(
            wished ->
                wished.known()
                    ? Mono.justOrEmpty(wished.journey())
                        .flatMap(journey -> page(journey, visitor, Trouble.NONE))
                    : Mono.justOrEmpty(wished.chosen(session)).map(_ -> away()))
        .defaultIfEmpty(Places.goTo(Way.ROUTES));
  }

  /** A route was chosen, and how it went cannot be seen now. */
  private static Rendering away() {
    return Rendering.view("journey/away").status(HttpStatus.SERVICE_UNAVAILABLE).build();
  }

  private Mono<Rendering> page(Journey journey, Visitor visitor, Trouble trouble) {
    Mono<Optional<Reminder>> reminder =
        reminders
            .of(visitor)
            .map(Optional::of)
            .onErrorReturn(PartnerDown.class, Optional.empty())
            .defaultIfEmpty(Optional.empty());
    return Mono.zip(walk(journey, visitor), reminder)
        .map(
            known ->
                Form.of("journey/walk", trouble)
                    .modelAttribute("walk", known.getT1())
                    .modelAttribute("reminder", known.getT2())
                    .modelAttribute("typed", "")
                    .modelAttribute("today", LocalDate.ofInstant(clock.instant(), AMSTERDAM))
                    .modelAttribute("hurdles", Questions.HURDLES.options())
                    .modelAttribute("gains", Gain.values())
                    .build());
  }

  /** Each part is left out when it cannot be had now. */
  private Mono<Walk> walk(Journey journey, Visitor visitor) {
    return Mono.zip(
            routes
                .of(visitor)
                .map(Versioned::state)
                .map(set -> ChosenRoute.of(journey).in(set.routes()))
                .defaultIfEmpty(Optional.empty()),
            enrolments
                .of(visitor)
                .map(OwnSeats::new)
                .onErrorReturn(PartnerDown.class, OwnSeats.UNKNOWN),
            asked(visitor))
        .map(all -> new Walk(journey, all.getT1(), all.getT2(), all.getT3()));
  }

  private Mono<AskedFor> asked(Visitor visitor) {
    return Mono.zip(
        applications.counters(),
        applications.of(visitor).onErrorReturn(PartnerDown.class, List.of()),
        AskedFor::new);
  }

  @PostMapping(PATH)
  Mono<Rendering> tell(Visitor visitor, ServerWebExchange exchange) {
    return exchange.getFormData().flatMap(form -> tell(told(form), visitor));
  }

  private Mono<Rendering> tell(Journey.Told told, Visitor visitor) {
    return profiles
        .tell(visitor, told)
        .map(_ -> Places.goTo(PATH))
        .defaultIfEmpty(Places.goTo(Way.ROUTES))
        .onErrorResume(PartnerDown.class, _ -> Mono.just(notStored(told)));
  }

  /** Everything that was said, to be sent once more. */
  private static Rendering notStored(Journey.Told told) {
    return Form.of("journey/untold", Trouble.NOT_STORED).modelAttribute("told", told).build();
  }

  private static Journey.Told told(MultiValueMap<String, String> form) {
    State state =
        Arrays.stream(State.values())
            .filter(one -> one != State.CHOSEN && one.name().equals(Fields.one(form, HOW)))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    return new Journey.Told(
        state,
        Questions.HURDLES.options().stream()
            .filter(Fields.all(form, "waardoor")::contains)
            .collect(Collectors.toUnmodifiableSet()),
        Arrays.stream(Gain.values())
            .filter(gain -> Fields.all(form, "bracht").contains(gain.name()))
            .collect(Collectors.toUnmodifiableSet()));
  }
}
