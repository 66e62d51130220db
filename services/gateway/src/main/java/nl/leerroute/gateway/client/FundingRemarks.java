package nl.leerroute.gateway.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leerroute.gateway.remarks.Remark;
import nl.leerroute.gateway.remarks.Remarks;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Remarks, kept by funding. */
final class FundingRemarks implements Remarks {

  private static final int FULL = 409;

  private final Calls calls;

  FundingRemarks(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<Sent> send(String schemeId, String version, Typed remark, Visitor visitor) {
    return calls
        .command(
            HttpMethod.POST,
            visitor,
            remark.once(),
            uri -> uri.path("/schemes/{id}/versions/{v}/remarks").build(schemeId, version),
            JsonNodeFactory.instance
                .objectNode()
                .put("text", remark.text())
                .put("replyTo", remark.replyTo()))
        .map(FundingRemarks::sent);
  }

  private static Sent sent(Reply reply) {
    return switch (reply) {
      case Reply.Good _ -> new Sent.Done();
      case Reply.Missing() -> new Sent.Gone();
      case Reply.Refused(int status, JsonNode _) when status == FULL -> new Sent.Full();
      case Reply.Refused(int _, JsonNode problem) -> new Sent.Wrong(ProblemJson.faults(problem));
    };
  }

  @Override
  public Mono<List<Remark>> waiting(Visitor visitor) {
    return calls
        .get(visitor, uri -> uri.path("/remarks").build())
        .map(Bodies::of)
        .map(list -> list.valueStream().map(FundingRemarks::remark).toList());
  }

  private static Remark remark(JsonNode node) {
    return new Remark(
        node.path("remarkId").asString(),
        node.path("about").asString(),
        Bodies.text(node.path("name")),
        node.path("text").asString(),
        Bodies.string(node.path("replyTo")),
        Instant.parse(node.path("at").asString()));
  }

  @Override
  public Mono<Boolean> settle(String id, Visitor visitor) {
    return calls
        .command(
            HttpMethod.POST,
            visitor,
            UUID.randomUUID().toString(),
            uri -> uri.path("/remarks/{id}/settlement").build(id),
            JsonNodeFactory.instance.objectNode())
        .map(Reply.Good.class::isInstance);
  }
}
