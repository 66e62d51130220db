package nl.leerroute.gateway.client;

import java.time.Instant;
import java.util.UUID;
import nl.leerroute.gateway.desk.Members;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Lists of affiliated employers, kept by funding. */
final class FundingMembers implements Members {

  private static final String ROW = "row ";

  private final Calls calls;

  FundingMembers(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<Listed> list(String kvk, Visitor visitor) {
    return calls
        .find(visitor, uri -> uri.path("/affiliations").queryParam("kvk", "{kvk}").build(kvk))
        .map(
            list ->
                new Listed(
                    list.path("employers").asInt(),
                    Instant.parse(list.path("at").asString()),
                    Bodies.string(list.at("/employer/name"))));
  }

  @Override
  public Mono<Sent> send(byte[] csv, Visitor visitor) {
    return calls
        .upload(visitor, uri -> uri.path("/affiliations").build(), "text/csv", Flux.just(csv))
        .map(FundingMembers::sent);
  }

  private static Sent sent(Reply reply) {
    JsonNode body =
        reply instanceof Reply.Refused(int _, JsonNode problem) ? problem : Bodies.of(reply);
    return reply instanceof Reply.Good
        ? new Sent.Taken(body.path("added").asInt(), body.path("gone").asInt())
        : new Sent.Wrong(body.path("errors").valueStream().map(FundingMembers::complaint).toList());
  }

  private static Complaint complaint(JsonNode error) {
    String field = error.path("field").asString("");
    return new Complaint(
        field.startsWith(ROW) ? field.substring(ROW.length()).split("\\.", 2)[0] : "",
        Bodies.text(error.path("sentence")));
  }

  @Override
  public Mono<Void> withdraw(Visitor visitor) {
    return calls
        .command(
            HttpMethod.DELETE,
            visitor,
            UUID.randomUUID().toString(),
            uri -> uri.path("/affiliations").build(),
            JsonNodeFactory.instance.objectNode())
        .then();
  }
}
