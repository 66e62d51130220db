package nl.leerroute.gateway.client;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.leerroute.gateway.applying.Applications;
import nl.leerroute.gateway.takeout.Takeouts;
import nl.leerroute.gateway.takeout.Trail;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What intake, catalogue and funding keep of a visitor. */
final class KeptData implements Takeouts {

  private final Calls intake;
  private final Calls catalogue;
  private final Calls funding;

  KeptData(Calls intake, Calls catalogue, Calls funding) {
    this.intake = intake;
    this.catalogue = catalogue;
    this.funding = funding;
  }

  @Override
  public Mono<Trail> trail(Visitor visitor) {
    return visitor.profile().isEmpty()
        ? Mono.empty()
        : intake.find(visitor, own(visitor, "/trail")).map(KeptData::trail);
  }

  private static Trail trail(JsonNode node) {
    return new Trail(
        LocalDate.parse(node.path("keptUntil").asString()),
        node.path("leaves")
            .valueStream()
            .map(
                leave ->
                    new Trail.Leave(
                        Instant.parse(leave.path("at").asString()),
                        leave.path("given").asBoolean(false)))
            .toList());
  }

  @Override
  public Mono<Map<String, Object>> everything(Visitor visitor) {
    Flux<Map.Entry<String, JsonNode>> answered =
        visitor.profile().isEmpty() ? Flux.empty() : ofProfile(visitor);
    Flux<Map.Entry<String, JsonNode>> applied =
        Applications.canBeOf(visitor)
            ? part("applications", funding, visitor, uri -> uri.path("/applications").build())
                .flux()
            : Flux.empty();
    return answered
        .concatWith(applied)
        .collect(LinkedHashMap::new, (all, part) -> all.put(part.getKey(), part.getValue()));
  }

  @Override
  public Mono<Map<String, Object>> everythingOfFirm(Visitor visitor) {
    return Mono.justOrEmpty(visitor.firm())
        .flatMapMany(firm -> ofFirm(firm.value(), visitor.forFirm()))
        .collect(LinkedHashMap::new, (all, part) -> all.put(part.getKey(), part.getValue()));
  }

  private Flux<Map.Entry<String, JsonNode>> ofFirm(String firm, Visitor visitor) {
    Flux<Map.Entry<String, JsonNode>> told =
        Flux.concat(
            part("firm", intake, visitor, of(firm, "")),
            part("scan", intake, visitor, of(firm, "/scan")));
    return visitor.is(Capacity.EMPLOYER)
        ? told.concatWith(
            Flux.concat(
                part("people", intake, visitor, of(firm, "/members")),
                part("seats", catalogue, visitor, of(firm, "/enrolments")),
                part("groups", catalogue, visitor, of(firm, "/groups")),
                part("applications", funding, visitor, uri -> uri.path("/applications").build())))
        : told;
  }

  private static Function<UriBuilder, URI> of(String firm, String below) {
    return uri -> uri.path("/employers/{id}" + below).build(firm);
  }

  private Flux<Map.Entry<String, JsonNode>> ofProfile(Visitor visitor) {
    return Flux.concat(
        part("profile", intake, visitor, own(visitor, "")),
        part("trail", intake, visitor, own(visitor, "/trail")),
        part("handovers", intake, visitor, own(visitor, "/handovers")),
        part("call", intake, visitor, own(visitor, "/call")),
        part("reminder", intake, visitor, own(visitor, "/reminder")),
        part("trial", intake, visitor, own(visitor, "/trial")),
        part("teams", intake, visitor, own(visitor, "/teams")),
        part("seats", catalogue, visitor, uri -> uri.path("/enrolments").build()));
  }

  private static Mono<Map.Entry<String, JsonNode>> part(
      String name, Calls service, Visitor visitor, Function<UriBuilder, URI> address) {
    return service.find(visitor, address).map(body -> Map.entry(name, body));
  }

  private static Function<UriBuilder, URI> own(Visitor visitor, String below) {
    String profile = visitor.profile().orElseThrow().value();
    return uri -> uri.path("/profiles/{id}" + below).build(profile);
  }
}
