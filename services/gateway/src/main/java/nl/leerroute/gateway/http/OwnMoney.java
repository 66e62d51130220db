package nl.leerroute.gateway.http;

import java.util.Optional;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Profile;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.applying.Teller;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.places.Home;
import nl.leerroute.gateway.places.Homes;
import nl.leerroute.gateway.places.Postcode;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.platform.store.Versioned;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Money of somebody's own routes, and what that person told so far. */
final class OwnMoney {

  private final OwnRoutes routes;
  private final Profiles profiles;
  private final Homes homes;

  OwnMoney(OwnRoutes routes, Profiles profiles, Homes homes) {
    this.routes = routes;
    this.profiles = profiles;
    this.homes = homes;
  }

  /** Not found where no own route has it. */
  Mono<AskedMoney> in(MultiValueMap<String, String> address, Visitor visitor) {
    return routes
        .of(visitor)
        .map(Versioned::state)
        .flatMap(set -> Mono.justOrEmpty(AskedMoney.in(set, address)))
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  Mono<Teller> teller(AskedMoney money, Visitor visitor) {
    return profiles
        .of(visitor)
        .map(Profile::answers)
        .map(answers -> answers.given())
        .flatMap(
            given ->
                home(given, visitor).map(home -> Teller.of(given, home, money.withoutEmployer())));
  }

  /** Without it the rule asks where somebody lives. */
  private Mono<Optional<Home>> home(Given given, Visitor visitor) {
    return Mono.justOrEmpty(given.one(Questions.POSTCODE).flatMap(Postcode::typed))
        .flatMap(postcode -> homes.at(postcode, visitor))
        .map(Optional::of)
        .onErrorReturn(PartnerDown.class, Optional.empty())
        .defaultIfEmpty(Optional.empty());
  }
}
