package nl.leerroute.gateway.http;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import nl.leerroute.gateway.answers.Change;
import nl.leerroute.gateway.answers.Profile;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.answers.Stored;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Arriving;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Stores what a form says, then goes on; or shows the form again and loses nothing. */
final class Saving {

  private final Clock clock;
  private final Arriving arriving;
  private final Profiles profiles;
  private final BothAnswers both;

  Saving(Clock clock, Arriving arriving, Profiles profiles, BothAnswers both) {
    this.clock = clock;
    this.arriving = arriving;
    this.profiles = profiles;
    this.both = both;
  }

  /**
   * @param command stores; asked once
   * @param onwards path of the next page
   * @param again the same form, filled in as it was sent
   */
  Mono<Rendering> save(
      ServerWebExchange exchange,
      Function<Visitor, Mono<Stored>> command,
      Function<Profile, String> onwards,
      Function<Trouble, Mono<Rendering>> again) {
    return begun(exchange)
        .flatMap(command)
        .flatMap(
            stored ->
                switch (stored) {
                  case Stored.Done done -> follow(exchange, done, onwards.apply(done.now()));
                  case Stored.Newer newer -> both.page(newer, onwards.apply(newer.now()), exchange);
                  case Stored.NotTaken notTaken ->
                      again.apply(new Trouble(notTaken.faults(), false));
                })
        .onErrorResume(PartnerDown.class, _ -> again.apply(Trouble.NOT_STORED));
  }

  /** The visitor with a profile, which is made at the first answer. */
  Mono<Visitor> begun(ServerWebExchange exchange) {
    return Visits.of(exchange)
        .flatMap(
            visitor ->
                visitor.profile().isPresent()
                    ? Mono.just(visitor)
                    : Visits.begun(exchange)
                        .flatMap(begun -> arriving.begin(begun).thenReturn(begun)));
  }

  /**
   * The visitor with a profile that is stored, also without answers: erasing it then erases what
   * others keep under it.
   */
  Mono<Visitor> kept(ServerWebExchange exchange) {
    return begun(exchange)
        .flatMap(
            visitor ->
                profiles
                    .of(visitor)
                    .filter(profile -> profile.version() == 0)
                    .flatMap(_ -> profiles.change(visitor, new Change.Skills(List.of())))
                    .thenReturn(visitor));
  }

  private Mono<Rendering> follow(ServerWebExchange exchange, Stored.Done done, String onwards) {
    return exchange
        .getSession()
        .doOnNext(
            session -> {
              if (done.differs() && done.now().confirmed()) {
                awaits(session, done.now());
              }
            })
        .thenReturn(Places.goTo(onwards));
  }

  /** Routes for an earlier version than this one are out of date. */
  void awaits(WebSession session, Profile now) {
    Visits.await(session, new Visits.Awaited(now.version(), clock.instant()));
  }
}
