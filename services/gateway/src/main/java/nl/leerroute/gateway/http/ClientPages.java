package nl.leerroute.gateway.http;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.gateway.advising.Better;
import nl.leerroute.gateway.advising.Client;
import nl.leerroute.gateway.advising.Clients;
import nl.leerroute.gateway.advising.Waiting;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.platform.store.Versioned;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What one person handed over to an adviser, and what the adviser says about it. */
@Controller
final class ClientPages {

  private static final String ALL = ClientListPages.ALL;
  private static final String ONE = ALL + "/{id}";
  private static final Set<String> SECTIONS = Set.of("work", "skills", "certificates", "goal");

  private static final String HOURS = "hoursPerWeek";
  private static final int MOST_HOURS = 60;

  private final Clients clients;
  private final Recap recap;
  private final OwnRoutes routes;

  ClientPages(Clients clients, Recap recap, OwnRoutes routes) {
    this.clients = clients;
    this.recap = recap;
    this.routes = routes;
  }

  @GetMapping(ONE)
  Mono<Rendering> one(@PathVariable String id, Visitor visitor, ServerWebExchange exchange) {
    return client(id, ClientListPages.adviser(visitor), exchange, Trouble.NONE, Written.NOTHING);
  }

  @PostMapping(ONE + "/advies")
  Mono<Rendering> advise(@PathVariable String id, Visitor visitor, ServerWebExchange exchange) {
    return say(
        id,
        visitor,
        exchange,
        "text",
        form -> clients.advise(id, Fields.one(form, "text"), visitor, Once.in(form)));
  }

  @PostMapping(ONE + "/voorstellen")
  Mono<Rendering> propose(@PathVariable String id, Visitor visitor, ServerWebExchange exchange) {
    return say(
        id,
        visitor,
        exchange,
        "proposal",
        form ->
            clients.propose(
                id, Fields.one(form, "proposal"), better(form), visitor, Once.in(form)));
  }

  /** Shows the form again, with what was written, when it says nothing or cannot be stored. */
  private Mono<Rendering> say(
      String id,
      Visitor visitor,
      ServerWebExchange exchange,
      String field,
      Function<MultiValueMap<String, String>, Mono<Waiting>> command) {
    Visitor adviser = ClientListPages.adviser(visitor);
    return exchange
        .getFormData()
        .flatMap(
            form -> {
              Written written = Written.in(form);
              Trouble trouble = trouble(form, field);
              return trouble.any()
                  ? client(id, adviser, exchange, trouble, written)
                  : after(command.apply(form), ALL + "/" + id)
                      .onErrorResume(
                          PartnerDown.class,
                          _ -> client(id, adviser, exchange, Trouble.NOT_STORED, written));
            });
  }

  @PostMapping(ONE + "/klaar")
  Mono<Rendering> close(@PathVariable String id, Visitor visitor) {
    return after(clients.close(id, ClientListPages.adviser(visitor)), ALL);
  }

  private Mono<Rendering> client(
      String id, Visitor adviser, ServerWebExchange exchange, Trouble trouble, Written written) {
    return clients
        .see(id, adviser)
        .switchIfEmpty(HandoverPages.missing())
        .flatMap(
            client ->
                Mono.zip(
                    parts(client, adviser, exchange),
                    routes
                        .of(Visitor.with(client.profile()))
                        .map(Versioned::state)
                        .map(RouteSetPublished::routes)
                        .defaultIfEmpty(List.of())
                        .onErrorReturn(PartnerDown.class, List.of()),
                    (parts, found) ->
                        Form.of("advising/client", trouble)
                            .modelAttribute("client", client)
                            .modelAttribute("parts", parts)
                            .modelAttribute("routes", found)
                            .modelAttribute(
                                "changed",
                                client.changed().stream()
                                    .map(ClientPages::words)
                                    .distinct()
                                    .toList())
                            .modelAttribute("distances", Questions.TRAVEL.choices())
                            .modelAttribute("advice", written.advice())
                            .modelAttribute("proposal", written.proposal())
                            .modelAttribute(Once.FIELD, Once.random())
                            .build()));
  }

  private Mono<List<Recap.Part>> parts(Client client, Visitor adviser, ServerWebExchange exchange) {
    return Mono.justOrEmpty(client.answers())
        .flatMap(profile -> recap.of(profile.answers(), adviser, exchange))
        .defaultIfEmpty(List.of());
  }

  private static Mono<Rendering> after(Mono<Waiting> done, String next) {
    return done.map(_ -> Places.goTo(next)).switchIfEmpty(HandoverPages.missing());
  }

  /** Key of the words for an answer, as the page that asks for it says it in short. */
  private static String words(String answer) {
    String section = answer.split("\\.", 2)[0];
    return SECTIONS.contains(section)
        ? "check." + section
        : "question." + answer.substring(answer.indexOf('.') + 1) + ".short";
  }

  /** What was typed and not stored yet. */
  private record Written(String advice, String proposal) {

    static final Written NOTHING = new Written("", "");

    static Written in(MultiValueMap<String, String> form) {
      return new Written(Fields.one(form, "text"), Fields.one(form, "proposal"));
    }
  }

  private static Trouble trouble(MultiValueMap<String, String> form, String field) {
    if (Fields.one(form, field).isEmpty()) {
      return Trouble.at(field, "missing");
    }
    return Fields.one(form, HOURS).isEmpty() || hours(form).isPresent()
        ? Trouble.NONE
        : new Trouble(List.of(new Fault.Seen(HOURS, "number", List.of(1, MOST_HOURS))), false);
  }

  /** A distance that nobody offered is let go. */
  private static Better better(MultiValueMap<String, String> form) {
    String travel = Fields.one(form, Questions.TRAVEL.name());
    return new Better(
        hours(form),
        Questions.TRAVEL.choices().contains(travel)
            ? OptionalInt.of(Integer.parseInt(travel))
            : OptionalInt.empty());
  }

  private static OptionalInt hours(MultiValueMap<String, String> form) {
    String hours = Fields.one(form, HOURS);
    return hours.matches("[1-9]|[1-5]\\d|" + MOST_HOURS)
        ? OptionalInt.of(Integer.parseInt(hours))
        : OptionalInt.empty();
  }
}
