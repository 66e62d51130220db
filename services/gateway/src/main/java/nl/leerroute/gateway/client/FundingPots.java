package nl.leerroute.gateway.client;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.gateway.desk.Pot;
import nl.leerroute.gateway.desk.Pots;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Pots, kept by funding. */
final class FundingPots implements Pots {

  private static final int FORBIDDEN = 403;
  private static final int CONFLICT = 409;
  private static final String WINDOWS = "windows";
  private static final Bilingual REFUSED =
      new Bilingual(
          "Dit kan niet: wat je met aanvragers hebt afgesproken, verandert niet.",
          "This is impossible: what applicants were promised does not change.");
  private static final Bilingual TAKEN =
      new Bilingual("Deze naam is al van een ander.", "This name is somebody else’s.");

  private final Calls calls;

  FundingPots(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<List<Pot>> own(Visitor visitor) {
    return calls
        .get(visitor, uri -> uri.path("/pots").build())
        .map(Bodies::of)
        .map(list -> list.valueStream().map(DeskJson::pot).toList());
  }

  @Override
  public Mono<Outcome> hold(Pot read, Money money, Visitor visitor) {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("edition", read.edition())
            .put("ceilingCents", money.cents());
    ObjectNode windows = body.putObject(WINDOWS);
    money.windows().forEach((window, cents) -> windows.put(window, cents.orElse(null)));
    return put(uri -> uri.path("/pots/{id}/ceilings").build(read.id()), body, visitor);
  }

  @Override
  public Mono<Outcome> begin(NewPot pot, Visitor visitor) {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("division", pot.division())
            .put("ceilingCents", pot.cents())
            .put("objectionsTo", pot.objectionsTo());
    ObjectNode windows = body.putObject(WINDOWS);
    pot.windows().forEach(windows::putNull);
    return put(uri -> uri.path("/pots/{id}").build(pot.id()), body, visitor);
  }

  private Mono<Outcome> put(Function<UriBuilder, URI> address, ObjectNode body, Visitor visitor) {
    return calls
        .command(HttpMethod.PUT, visitor, UUID.randomUUID().toString(), address, body)
        .map(FundingPots::outcome);
  }

  private static Outcome outcome(Reply reply) {
    return switch (reply) {
      case Reply.Good _ -> new Outcome.Done();
      case Reply.Refused(int status, JsonNode problem) when status == CONFLICT ->
          new Outcome.Changed(DeskJson.pot(problem.path("current")));
      case Reply.Refused(int status, JsonNode _) when status == FORBIDDEN ->
          new Outcome.Wrong(List.of(new Complaint("", TAKEN)));
      case Reply.Refused(int _, JsonNode problem) -> wrong(problem.path("errors"));
      case Reply.Missing() -> new Outcome.NotHere();
    };
  }

  private static Outcome wrong(JsonNode errors) {
    List<Complaint> complaints =
        errors
            .valueStream()
            .map(
                each ->
                    new Complaint(
                        window(each.path("field").asString("")),
                        Bodies.text(each.path("sentence"))))
            .toList();
    return new Outcome.Wrong(
        complaints.isEmpty() ? List.of(new Complaint("", REFUSED)) : complaints);
  }

  private static String window(String field) {
    return field.startsWith(WINDOWS + ".") ? field.substring(WINDOWS.length() + 1) : "";
  }
}
