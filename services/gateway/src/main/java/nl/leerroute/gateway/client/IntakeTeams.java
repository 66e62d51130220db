package nl.leerroute.gateway.client;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.firms.Teams;
import nl.leerroute.gateway.firms.TrainingWish;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Teams of employers, kept by intake. */
final class IntakeTeams implements Teams {

  private static final String ONE = "/employers/{id}";

  private final Calls calls;

  IntakeTeams(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<Team> of(Visitor employer) {
    return calls
        .find(employer, at(employer, ONE + "/members"))
        .map(
            team ->
                new Team(
                    team.path("members").valueStream().map(TeamJson::member).toList(),
                    sums(team.path("inSums"))))
        .defaultIfEmpty(new Team(List.of(), Map.of()));
  }

  private static Map<String, Integer> sums(JsonNode told) {
    Map<String, Integer> sums = new TreeMap<>();
    told.propertyStream().forEach(sum -> sums.put(sum.getKey(), sum.getValue().asInt()));
    return sums;
  }

  @Override
  public Mono<String> invite(String role, Visitor employer) {
    return calls
        .command(
            HttpMethod.POST,
            employer,
            random(),
            at(employer, ONE + "/invitations"),
            JsonNodeFactory.instance.objectNode().put("role", role))
        .mapNotNull(
            reply ->
                reply instanceof Reply.Good(JsonNode invited)
                    ? invited.path("code").asString()
                    : null);
  }

  @Override
  public Mono<List<Fault>> answer(
      String member, String wish, TrainingWish.Reply reply, Visitor employer, String once) {
    return calls
        .command(
            HttpMethod.POST,
            employer,
            once,
            at(employer, ONE + "/members/{member}/wishes/{wish}/answer", member, wish),
            TeamJson.write(reply))
        .map(
            answered ->
                switch (answered) {
                  case Reply.Good _, Reply.Missing _ -> List.of();
                  case Reply.Refused(int status, JsonNode problem) when status == 400 ->
                      ProblemJson.faults(problem);
                  case Reply.Refused _ ->
                      throw new PartnerDown(
                          Partner.INTAKE, new IllegalStateException(answered.toString()));
                });
  }

  @Override
  public Mono<Void> end(String member, Visitor employer) {
    return calls
        .command(
            HttpMethod.DELETE,
            employer,
            random(),
            at(employer, ONE + "/members/{member}", member),
            JsonNodeFactory.instance.objectNode())
        .then();
  }

  private static Function<UriBuilder, URI> at(Visitor employer, String path, Object... more) {
    Object[] parts = new Object[more.length + 1];
    parts[0] = employer.firm().orElseThrow().value();
    System.arraycopy(more, 0, parts, 1, more.length);
    return uri -> uri.path(path).build(parts);
  }

  private static String random() {
    return UUID.randomUUID().toString();
  }
}
