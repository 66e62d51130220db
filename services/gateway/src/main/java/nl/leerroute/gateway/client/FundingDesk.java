package nl.leerroute.gateway.client;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.gateway.desk.Application;
import nl.leerroute.gateway.desk.Decision;
import nl.leerroute.gateway.desk.Desk;
import nl.leerroute.gateway.desk.Opening;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Pots and applications, kept by funding. */
final class FundingDesk implements Desk {

  private final Calls calls;

  FundingDesk(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<List<Application>> todo(String pot, Work work, Visitor visitor) {
    return calls
        .find(
            visitor, uri -> uri.path("/pots/{id}/todo").queryParam("work", work.name()).build(pot))
        .map(list -> list.valueStream().flatMap(DeskJson::application).toList());
  }

  @Override
  public Mono<Decided> decide(
      String pot, String application, Decision decision, String once, Visitor visitor) {
    return calls
        .command(
            HttpMethod.POST,
            visitor,
            once,
            uri ->
                uri.path("/pots/{id}/applications/{application}/decisions").build(pot, application),
            DeskJson.write(decision))
        .map(
            reply ->
                switch (reply) {
                  case Reply.Good _ -> Decided.DONE;
                  case Reply.Refused _ -> Decided.NOT_NOW;
                  case Reply.Missing() -> Decided.GONE;
                });
  }

  @Override
  public Mono<byte[]> accounts(String pot, Visitor visitor) {
    return calls.file(visitor, uri -> uri.path("/pots/{id}/applications.csv").build(pot));
  }

  @Override
  public Mono<Optional<Bilingual>> open(Opening opening, Visitor visitor) {
    return command(
        HttpMethod.PUT,
        visitor,
        uri ->
            uri.path("/schemes/{id}/versions/{version}/windows/{window}")
                .build(opening.scheme(), opening.version(), opening.window()),
        DeskJson.write(opening));
  }

  @Override
  public Mono<Optional<Bilingual>> close(String window, Optional<Instant> end, Visitor visitor) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    end.ifPresent(instant -> body.put("closes", instant.toString()));
    return command(
        HttpMethod.POST, visitor, uri -> uri.path("/windows/{id}/closing").build(window), body);
  }

  private Mono<Optional<Bilingual>> command(
      HttpMethod method, Visitor visitor, Function<UriBuilder, URI> address, ObjectNode body) {
    return calls
        .command(method, visitor, UUID.randomUUID().toString(), address, body)
        .mapNotNull(
            reply ->
                switch (reply) {
                  case Reply.Good _ -> Optional.<Bilingual>empty();
                  case Reply.Refused(int _, JsonNode problem) ->
                      Optional.of(Bodies.text(problem.at("/errors/0/sentence")));
                  case Reply.Missing() -> null;
                });
  }
}
