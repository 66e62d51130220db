package nl.leerroute.gateway.client;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.firms.Firm;
import nl.leerroute.gateway.firms.Firms;
import nl.leerroute.gateway.firms.Join;
import nl.leerroute.gateway.firms.Role;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Firms, kept by intake. */
final class IntakeFirms implements Firms {

  private static final String ONE = "/employers/{id}";

  private final Calls calls;

  IntakeFirms(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<Firm> of(Visitor visitor) {
    return visitor.firm().isEmpty()
        ? Mono.just(Firm.UNKNOWN)
        : calls
            .find(visitor.forFirm(), at(visitor, ONE))
            .map(FirmJson::read)
            .defaultIfEmpty(Firm.UNKNOWN);
  }

  @Override
  public Mono<List<Fault>> tell(
      Collection<? extends Question> asked, Given answers, Visitor visitor) {
    return send(
        HttpMethod.PATCH, at(visitor, ONE + "/firm"), FirmJson.write(asked, answers), visitor);
  }

  @Override
  public Mono<List<Fault>> tell(Role role, Visitor visitor) {
    return send(
        HttpMethod.PUT,
        at(visitor, ONE + "/roles/{role}", role.id()),
        FirmJson.write(role),
        visitor);
  }

  @Override
  public Mono<List<Fault>> join(List<Join> joins, Visitor visitor) {
    return send(HttpMethod.PATCH, at(visitor, ONE + "/firm"), FirmJson.write(joins), visitor);
  }

  @Override
  public Mono<Void> remove(String role, Visitor visitor) {
    return delete(at(visitor, ONE + "/roles/{role}", role), visitor);
  }

  @Override
  public Mono<Void> erase(Visitor visitor) {
    return visitor.firm().isEmpty() ? Mono.empty() : delete(at(visitor, ONE), visitor);
  }

  private Mono<List<Fault>> send(
      HttpMethod method, Function<UriBuilder, URI> address, JsonNode body, Visitor visitor) {
    return calls
        .command(method, visitor.forFirm(), random(), address, body)
        .map(
            reply ->
                switch (reply) {
                  case Reply.Good _ -> List.of();
                  case Reply.Refused(int status, JsonNode problem) when status == 400 ->
                      FirmJson.faults(problem);
                  case Reply.Refused _, Reply.Missing _ -> throw unexpected(reply);
                });
  }

  private Mono<Void> delete(Function<UriBuilder, URI> address, Visitor visitor) {
    return calls
        .command(
            HttpMethod.DELETE,
            visitor.forFirm(),
            random(),
            address,
            JsonNodeFactory.instance.objectNode())
        .flatMap(
            reply -> reply instanceof Reply.Refused ? Mono.error(unexpected(reply)) : Mono.empty());
  }

  private static Function<UriBuilder, URI> at(Visitor visitor, String path, Object... more) {
    Object[] parts = new Object[more.length + 1];
    parts[0] = visitor.firm().orElseThrow().value();
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
