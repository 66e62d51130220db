package nl.leerroute.gateway.client;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.gateway.answers.Change;
import nl.leerroute.gateway.answers.Courses;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.answers.Journey;
import nl.leerroute.gateway.answers.Profile;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.answers.Taken;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.ProfileId;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Profiles of intake; an answer in any other way than agreed counts as its failure. */
final class IntakeProfiles implements Profiles {

  private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

  private final Calls calls;

  IntakeProfiles(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<Profile> of(Visitor visitor) {
    return visitor.profile().isEmpty()
        ? Mono.just(Profile.EMPTY)
        : calls
            .get(visitor, at(visitor, ""))
            .map(
                reply ->
                    switch (reply) {
                      case Reply.Good(JsonNode body) -> ProfileJson.read(body);
                      case Reply.Missing _ -> Profile.EMPTY;
                      case Reply.Refused refused -> throw unexpected(refused);
                    });
  }

  @Override
  public Mono<Taken> change(Visitor visitor, Change change) {
    return send(HttpMethod.PATCH, visitor, "", ProfileJson.write(change))
        .map(
            reply ->
                switch (reply) {
                  case Reply.Good(JsonNode body) -> new Taken.Yes(ProfileJson.read(body));
                  case Reply.Refused(int status, JsonNode problem) when status == 400 ->
                      new Taken.No(ProblemJson.faults(problem));
                  case Reply.Refused _, Reply.Missing _ -> throw unexpected(reply);
                });
  }

  @Override
  public Mono<Taken> confirm(Visitor visitor) {
    return send(HttpMethod.POST, visitor, "/confirmation", NOTHING)
        .map(
            reply ->
                switch (reply) {
                  case Reply.Good(JsonNode body) -> new Taken.Yes(ProfileJson.read(body));
                  case Reply.Refused(int status, JsonNode _) when status == 409 ->
                      throw unexpected(reply);
                  case Reply.Missing _, Reply.Refused _ ->
                      new Taken.No(List.of(new Fault.Seen("answers", "nothing")));
                });
  }

  @Override
  public Mono<Void> choose(
      Visitor visitor,
      String routeId,
      Map<String, LocalDate> starts,
      Optional<Courses> courses,
      String once) {
    return done(
        calls.command(
            HttpMethod.POST,
            visitor,
            once,
            at(visitor, "/choice"),
            JourneyJson.choice(routeId, starts, courses)));
  }

  @Override
  public Mono<Journey> tell(Visitor visitor, Journey.Told told) {
    return visitor.profile().isEmpty()
        ? Mono.empty()
        : send(HttpMethod.POST, visitor, "/progress", JourneyJson.write(told))
            .flatMap(
                reply ->
                    switch (reply) {
                      case Reply.Good(JsonNode body) ->
                          Mono.justOrEmpty(ProfileJson.read(body).journey());
                      case Reply.Missing _ -> Mono.empty();
                      case Reply.Refused(int status, JsonNode _) when status == 422 -> Mono.empty();
                      case Reply.Refused refused -> Mono.error(unexpected(refused));
                    });
  }

  @Override
  public Mono<Void> erase(Visitor visitor) {
    return send(HttpMethod.DELETE, visitor, "", NOTHING)
        .flatMap(
            reply ->
                reply instanceof Reply.Refused refused
                    ? Mono.error(unexpected(refused))
                    : Mono.empty());
  }

  private static Mono<Void> done(Mono<Reply> replies) {
    return replies.flatMap(
        reply -> reply instanceof Reply.Good ? Mono.empty() : Mono.error(unexpected(reply)));
  }

  private Mono<Reply> send(HttpMethod method, Visitor visitor, String below, JsonNode body) {
    return calls.command(method, visitor, UUID.randomUUID().toString(), at(visitor, below), body);
  }

  private static Function<UriBuilder, URI> at(Visitor visitor, String below) {
    ProfileId profile = visitor.profile().orElseThrow();
    return uri -> uri.path("/profiles/{id}" + below).build(profile.value());
  }

  private static PartnerDown unexpected(Reply reply) {
    return new PartnerDown(Partner.INTAKE, new IllegalStateException(reply.toString()));
  }
}
