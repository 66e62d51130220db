package nl.leerroute.gateway.client;

import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.answers.Profile;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.trying.Trial;
import nl.leerroute.gateway.trying.Trials;
import nl.leerroute.gateway.trying.Tried;
import nl.leerroute.gateway.visitors.ProfileId;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is tried out, kept by intake. */
final class IntakeTrials implements Trials {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String HOURS = "limits.hoursPerWeek";
  private static final String POSTCODE = "situation.postcode";
  private static final String GOAL = "goal";
  private static final String OCCUPATION = "occupation";

  private final Calls calls;

  IntakeTrials(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<Trial> of(Visitor visitor) {
    return visitor.profile().isEmpty()
        ? Mono.empty()
        : calls.find(visitor, own(visitor, "")).map(IntakeTrials::read);
  }

  private static Trial read(JsonNode node) {
    JsonNode changes = node.path("changes");
    JsonNode hours = changes.path(HOURS);
    return new Trial(
        new ProfileId(node.path("profile").asString()),
        new Tried(
            hours.isNumber() ? OptionalInt.of(hours.asInt()) : OptionalInt.empty(),
            Bodies.string(changes.path(POSTCODE)),
            Bodies.string(changes.path(GOAL).path(OCCUPATION))));
  }

  @Override
  public Mono<List<Fault>> begin(Tried tried, Visitor visitor) {
    return send(HttpMethod.PUT, visitor, "", write(tried))
        .map(
            reply ->
                switch (reply) {
                  case Reply.Good _ -> List.of();
                  case Reply.Refused(int status, JsonNode problem) when status == 400 ->
                      ProblemJson.faults(problem);
                  case Reply.Refused _, Reply.Missing _ -> throw unexpected(reply);
                });
  }

  private static ObjectNode write(Tried tried) {
    ObjectNode changes = JSON.objectNode();
    tried.hoursPerWeek().ifPresent(hours -> changes.put(HOURS, hours));
    tried.postcode().ifPresent(postcode -> changes.put(POSTCODE, postcode));
    tried.goal().ifPresent(goal -> changes.putObject(GOAL).put(OCCUPATION, goal));
    return changes;
  }

  @Override
  public Mono<Profile> keep(Visitor visitor) {
    return send(HttpMethod.POST, visitor, "/keeping", JSON.objectNode())
        .flatMap(
            reply ->
                switch (reply) {
                  case Reply.Good(JsonNode body) -> Mono.just(ProfileJson.read(body));
                  case Reply.Missing _ -> Mono.empty();
                  case Reply.Refused refused -> Mono.error(unexpected(refused));
                });
  }

  @Override
  public Mono<Void> throwAway(Visitor visitor) {
    return send(HttpMethod.DELETE, visitor, "", JSON.objectNode())
        .flatMap(
            reply -> reply instanceof Reply.Good ? Mono.empty() : Mono.error(unexpected(reply)));
  }

  private Mono<Reply> send(HttpMethod method, Visitor visitor, String below, JsonNode body) {
    return calls.command(method, visitor, UUID.randomUUID().toString(), own(visitor, below), body);
  }

  private static Function<UriBuilder, URI> own(Visitor visitor, String below) {
    String profile = visitor.profile().orElseThrow().value();
    return uri -> uri.path("/profiles/{id}/trial" + below).build(profile);
  }

  private static PartnerDown unexpected(Reply reply) {
    return new PartnerDown(Partner.INTAKE, new IllegalStateException(reply.toString()));
  }
}
