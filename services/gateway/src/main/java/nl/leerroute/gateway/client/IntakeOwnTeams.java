package nl.leerroute.gateway.client;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.firms.OwnTeams;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The teams that people joined, kept by intake. */
final class IntakeOwnTeams implements OwnTeams {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String ALL = "/profiles/{id}/teams";

  private final Calls calls;

  IntakeOwnTeams(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<List<OwnTeam>> of(Visitor visitor) {
    return visitor.profile().isEmpty()
        ? Mono.just(List.of())
        : calls
            .find(visitor, at(visitor, ALL))
            .map(all -> all.valueStream().map(TeamJson::team).toList())
            .defaultIfEmpty(List.of());
  }

  @Override
  public Mono<List<Fault>> join(String code, String name, Set<String> shares, Visitor visitor) {
    ObjectNode body = JSON.objectNode().put("code", code).put("name", name);
    shares.forEach(body.putArray("shares")::add);
    return calls
        .command(HttpMethod.POST, visitor, random(), at(visitor, ALL), body)
        .map(
            reply ->
                switch (reply) {
                  case Reply.Good _ -> List.of();
                  case Reply.Refused(int status, JsonNode problem) when status == 400 ->
                      ProblemJson.faults(problem);
                  case Reply.Refused _, Reply.Missing _ -> throw unexpected(reply);
                });
  }

  @Override
  public Mono<Void> share(String team, Set<String> shares, Visitor visitor) {
    ObjectNode body = JSON.objectNode();
    shares.forEach(body.putArray("shares")::add);
    return send(HttpMethod.PUT, at(visitor, ALL + "/{team}/shares", team), body, visitor, random());
  }

  @Override
  public Mono<Void> leave(String team, Visitor visitor) {
    return send(
        HttpMethod.DELETE,
        at(visitor, ALL + "/{team}", team),
        JSON.objectNode(),
        visitor,
        random());
  }

  @Override
  public Mono<Void> ask(String team, Asked asked, Visitor visitor, String once) {
    return send(
        HttpMethod.POST,
        at(visitor, ALL + "/{team}/wishes", team),
        TeamJson.write(asked),
        visitor,
        once);
  }

  @Override
  public Mono<Void> accept(String team, String wish, boolean yes, Visitor visitor) {
    return send(
        HttpMethod.POST,
        at(visitor, ALL + "/{team}/wishes/{wish}/acceptance", team, wish),
        JSON.objectNode().put("accepted", yes),
        visitor,
        random());
  }

  /** What is not there any more needs nothing. */
  private Mono<Void> send(
      HttpMethod method,
      Function<UriBuilder, URI> address,
      ObjectNode body,
      Visitor visitor,
      String once) {
    return calls
        .command(method, visitor, once, address, body)
        .flatMap(
            reply -> reply instanceof Reply.Refused ? Mono.error(unexpected(reply)) : Mono.empty());
  }

  private static Function<UriBuilder, URI> at(Visitor visitor, String path, Object... more) {
    Object[] parts = new Object[more.length + 1];
    parts[0] = visitor.profile().orElseThrow().value();
    System.arraycopy(more, 0, parts, 1, more.length);
    return uri -> uri.path(path).build(parts);
  }

  private static String random() {
    return UUID.randomUUID().toString();
  }

  private static PartnerDown unexpected(Reply reply) {
    return new PartnerDown(Partner.INTAKE, new IllegalStateException(reply.toString()));
  }
}
