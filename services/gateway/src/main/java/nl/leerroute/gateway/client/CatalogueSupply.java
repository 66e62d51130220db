package nl.leerroute.gateway.client;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.gateway.supply.Cells;
import nl.leerroute.gateway.supply.Column;
import nl.leerroute.gateway.supply.Complaint;
import nl.leerroute.gateway.supply.Delivery;
import nl.leerroute.gateway.supply.Own;
import nl.leerroute.gateway.supply.Supply;
import nl.leerroute.gateway.supply.Waiting;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a provider delivers, kept by catalogue. */
final class CatalogueSupply implements Supply {

  private static final int CONFLICT = 409;
  private static final int TOO_LARGE = 413;

  /** What is stored may have remarks, which are no reason to show the form again. */
  private static final Set<String> TAKEN = Set.of("TAKEN", "CHANGED", "UNCHANGED");

  private final Calls calls;

  CatalogueSupply(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<List<Column>> columns(Visitor visitor) {
    return calls
        .get(visitor, uri -> uri.path("/templates/offers").build())
        .map(Bodies::of)
        .map(list -> list.valueStream().map(SupplyJson::column).toList());
  }

  @Override
  public Mono<byte[]> template(String form, Visitor visitor) {
    return calls.file(visitor, uri -> uri.path("/templates/offers.{form}").build(form));
  }

  @Override
  public Mono<List<Own>> offers(String provider, Visitor visitor) {
    return calls
        .get(
            visitor,
            uri -> uri.path("/listings").queryParam("provider", "{provider}").build(provider))
        .map(Bodies::of)
        .map(list -> list.valueStream().map(SupplyJson::own).toList());
  }

  @Override
  public Mono<Sent> send(String provider, boolean whole, Flux<byte[]> file, Visitor visitor) {
    return calls
        .upload(
            visitor,
            uri -> uri.path("/providers/{id}/imports").queryParam("whole", whole).build(provider),
            MediaType.APPLICATION_OCTET_STREAM_VALUE,
            file)
        .map(
            reply ->
                switch (reply) {
                  case Reply.Good(JsonNode run) -> new Sent.Begun(run.path("run").asString(""));
                  case Reply.Refused(int status, JsonNode problem) -> refused(status, problem);
                  case Reply.Missing() -> new Sent.Refused(List.of());
                });
  }

  private static Sent refused(int status, JsonNode problem) {
    return switch (status) {
      case CONFLICT -> new Sent.Busy();
      case TOO_LARGE -> new Sent.TooLarge();
      default -> new Sent.Refused(SupplyJson.complaints(problem));
    };
  }

  @Override
  public Mono<List<Delivery>> deliveries(String provider, Visitor visitor) {
    return calls
        .get(visitor, uri -> uri.path("/providers/{id}/imports").build(provider))
        .map(Bodies::of)
        .map(list -> list.valueStream().map(SupplyJson::delivery).toList());
  }

  @Override
  public Mono<Delivery.Told> delivery(
      String provider, String run, Optional<Delivery.Outcome> outcome, int page, Visitor visitor) {
    return calls
        .find(
            visitor,
            uri ->
                uri.path("/providers/{id}/imports/{run}")
                    .queryParamIfPresent("outcome", outcome)
                    .queryParam("page", page)
                    .build(provider, run))
        .map(SupplyJson::told);
  }

  @Override
  public Mono<Boolean> confirm(String provider, String run, Visitor visitor) {
    return command(
            HttpMethod.POST,
            visitor,
            uri -> uri.path("/providers/{id}/imports/{run}/endings").build(provider, run),
            JsonNodeFactory.instance.objectNode())
        .map(Reply.Good.class::isInstance);
  }

  @Override
  public Mono<List<Waiting>> waiting(String provider, Visitor visitor) {
    return calls
        .get(visitor, uri -> uri.path("/providers/{id}/quarantine").build(provider))
        .map(Bodies::of)
        .map(list -> list.valueStream().map(SupplyJson::waiting).toList());
  }

  @Override
  public Mono<Waiting.Open> open(String provider, String record, Visitor visitor) {
    return calls
        .find(
            visitor, uri -> uri.path("/providers/{id}/quarantine/{record}").build(provider, record))
        .map(
            body ->
                new Waiting.Open(
                    SupplyJson.waiting(body.path("record")), SupplyJson.cells(body.path("cells"))));
  }

  @Override
  public Mono<List<Complaint>> correct(
      String provider, String record, Cells cells, Visitor visitor) {
    return taken(
        HttpMethod.PUT,
        visitor,
        uri -> uri.path("/providers/{id}/quarantine/{record}").build(provider, record),
        cells);
  }

  @Override
  public Mono<Cells> offer(String provider, String offer, Visitor visitor) {
    return calls
        .find(visitor, uri -> uri.path("/providers/{id}/offers/{offer}").build(provider, offer))
        .map(SupplyJson::cells);
  }

  @Override
  public Mono<List<Complaint>> change(String provider, String offer, Cells cells, Visitor visitor) {
    return taken(
        HttpMethod.PUT,
        visitor,
        uri -> uri.path("/providers/{id}/offers/{offer}").build(provider, offer),
        cells);
  }

  @Override
  public Mono<List<Complaint>> add(String provider, Cells cells, Visitor visitor) {
    return taken(
        HttpMethod.POST, visitor, uri -> uri.path("/providers/{id}/offers").build(provider), cells);
  }

  private Mono<List<Complaint>> taken(
      HttpMethod method, Visitor visitor, Function<UriBuilder, URI> address, Cells cells) {
    return command(method, visitor, address, SupplyJson.write(cells))
        .map(
            reply ->
                switch (reply) {
                  case Reply.Good(JsonNode outcome) ->
                      TAKEN.contains(outcome.path("outcome").asString(""))
                          ? List.of()
                          : SupplyJson.complaints(outcome);
                  case Reply.Refused(int _, JsonNode problem) -> SupplyJson.complaints(problem);
                  case Reply.Missing() -> List.of();
                });
  }

  private Mono<Reply> command(
      HttpMethod method, Visitor visitor, Function<UriBuilder, URI> address, JsonNode body) {
    return calls.command(method, visitor, UUID.randomUUID().toString(), address, body);
  }
}
