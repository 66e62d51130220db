package nl.leerroute.gateway.client;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.funds.FundService;
import nl.leerroute.gateway.funds.FundServices;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Services of funds, kept by funding. */
final class FundingServices implements FundServices {

  private static final Pattern PLACE = Pattern.compile("services\\[(\\d+)]\\.(\\w+)");

  private final Calls calls;

  FundingServices(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<List<FundService>> of(String organisation, Visitor visitor) {
    return calls
        .get(visitor, uri -> uri.path("/funds/{id}/services").build(organisation))
        .map(Bodies::of)
        .map(list -> list.valueStream().map(FundingServices::service).toList());
  }

  private static FundService service(JsonNode node) {
    return new FundService(
        Bodies.text(node.path("name")),
        Bodies.text(node.path("text")),
        Bodies.string(node.path("website")));
  }

  @Override
  public Mono<List<Fault>> tell(String organisation, List<FundService> services, Visitor visitor) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode list = body.putArray("services");
    services.forEach(service -> list.add(json(service)));
    return calls
        .command(
            HttpMethod.PUT,
            visitor,
            UUID.randomUUID().toString(),
            uri -> uri.path("/funds/{id}/services").build(organisation),
            body)
        .map(
            reply ->
                reply instanceof Reply.Refused(int _, JsonNode problem)
                    ? problem.path("errors").valueStream().map(FundingServices::fault).toList()
                    : List.of());
  }

  private static ObjectNode json(FundService service) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("name", json(service.name()));
    node.set("text", json(service.text()));
    service.website().ifPresent(address -> node.put("website", address));
    return node;
  }

  private static ObjectNode json(Bilingual text) {
    return JsonNodeFactory.instance.objectNode().put("nl", text.nl()).put("en", text.en());
  }

  private static Fault fault(JsonNode error) {
    Matcher place = PLACE.matcher(error.path("field").asString(""));
    return new Fault.Said(
        place.matches() ? place.group(2) + "-" + place.group(1) : "name-0",
        Bodies.text(error.path("sentence")));
  }
}
