package nl.leerroute.gateway.client;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.gateway.drafting.Draft;
import nl.leerroute.gateway.drafting.DraftLine;
import nl.leerroute.gateway.drafting.Drafts;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.schemes.json.DraftForm;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Drafts of schemes, kept by funding. */
final class FundingDrafts implements Drafts {

  private static final int CONFLICT = 409;

  private final Calls calls;

  FundingDrafts(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<List<DraftLine>> own(Visitor visitor) {
    return calls
        .get(visitor, uri -> uri.path("/drafts").build())
        .map(Bodies::of)
        .map(list -> list.valueStream().map(DraftJson::line).toList());
  }

  @Override
  public Mono<Edited> empty(Visitor visitor) {
    return begin(JsonNodeFactory.instance.objectNode(), visitor);
  }

  @Override
  public Mono<Edited> from(String version, Visitor visitor) {
    return begin(JsonNodeFactory.instance.objectNode().put("from", version), visitor);
  }

  @Override
  public Mono<Edited> imported(String json, Visitor visitor) {
    return DraftJson.tree(json)
        .map(
            content -> {
              ObjectNode body = JsonNodeFactory.instance.objectNode();
              body.set("content", content);
              return begin(body, visitor);
            })
        .orElseGet(() -> Mono.just(new Edited.Wrong(List.of(DraftJson.NO_JSON))));
  }

  private Mono<Edited> begin(ObjectNode body, Visitor visitor) {
    return command(HttpMethod.POST, uri -> uri.path("/drafts").build(), body, visitor);
  }

  @Override
  public Mono<Draft> find(String id, Visitor visitor) {
    return calls.find(visitor, uri -> uri.path("/drafts/{id}").build(id)).map(DraftJson::draft);
  }

  @Override
  public Mono<Edited> save(String id, long version, Map<String, Object> content, Visitor visitor) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("version", version);
    body.set("content", DraftJson.tree(DraftForm.write(content)).orElseThrow());
    return command(HttpMethod.PUT, uri -> uri.path("/drafts/{id}").build(id), body, visitor);
  }

  @Override
  public Mono<Edited> drop(String id, long version, Visitor visitor) {
    return command(
        HttpMethod.DELETE,
        uri -> uri.path("/drafts/{id}").queryParam("version", version).build(id),
        JsonNodeFactory.instance.objectNode(),
        visitor);
  }

  @Override
  public Mono<Edited> publish(String id, long version, Visitor visitor) {
    return command(
        HttpMethod.POST,
        uri -> uri.path("/drafts/{id}/publication").build(id),
        JsonNodeFactory.instance.objectNode().put("version", version),
        visitor);
  }

  private Mono<Edited> command(
      HttpMethod method, Function<UriBuilder, URI> address, JsonNode body, Visitor visitor) {
    return calls
        .command(method, visitor, UUID.randomUUID().toString(), address, body)
        .map(FundingDrafts::edited);
  }

  private static Edited edited(Reply reply) {
    return switch (reply) {
      case Reply.Good(JsonNode body) when body.has("content") ->
          new Edited.Done(DraftJson.draft(body));
      case Reply.Good(JsonNode body) ->
          new Edited.Over(
              body.has("version")
                  ? body.path("schemeId").asString("") + "/" + body.path("version").asString("")
                  : "");
      case Reply.Refused(int status, JsonNode problem) when status == CONFLICT ->
          new Edited.Conflict(DraftJson.draft(problem.path("current")));
      case Reply.Refused(int _, JsonNode problem) ->
          new Edited.Wrong(DraftJson.problems(problem.path("errors")));
      case Reply.Missing() -> new Edited.Gone();
    };
  }
}
