package nl.leerroute.gateway.client;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
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
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a provider delivers, kept by catalogue. */
final class CatalogueSupply implements Supply {

  private static final int BUSY = 409;

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
  public Mono<Sent> send(String provider, boolean whole, Path file, Visitor visitor) {
    return calls
        .upload(
            visitor,
            uri -> uri.path("/providers/{id}/imports").queryParam("whole", whole).build(provider),
            file)
        .map(
            reply ->
                switch (reply) {
                  case Reply.Good(JsonNode run) -> new Sent.Begun(run.path("run").asString(""));
                  case Reply.Refused(int status, JsonNode problem) ->
                      status == BUSY
                          ? new Sent.Busy()
                          : new Sent.Refused(SupplyJson.complaints(problem));
                  case Reply.Missing() -> new Sent.Refused(List.of());
                });
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
      String provider, String run, String outcome, int page, Visitor visitor) {
    return found(
            visitor,
            uri ->
                (outcome.isEmpty() ? uri : uri.queryParam("outcome", outcome))
                    .path("/providers/{id}/imports/{run}")
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
    return found(
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
    return found(visitor, uri -> uri.path("/providers/{id}/offers/{offer}").build(provider, offer))
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

  private Mono<JsonNode> found(Visitor visitor, Function<UriBuilder, URI> address) {
    return calls
        .get(visitor, address)
        .flatMap(
            reply -> reply instanceof Reply.Good(JsonNode body) ? Mono.just(body) : Mono.empty());
  }

  private Mono<List<Complaint>> taken(
      HttpMethod method, Visitor visitor, Function<UriBuilder, URI> address, Cells cells) {
    return command(method, visitor, address, SupplyJson.write(cells))
        .map(
            reply ->
                switch (reply) {
                  case Reply.Good(JsonNode outcome) -> SupplyJson.complaints(outcome);
                  case Reply.Refused(int _, JsonNode problem) -> SupplyJson.complaints(problem);
                  case Reply.Missing() -> List.of();
                });
  }

  private Mono<Reply> command(
      HttpMethod method, Visitor visitor, Function<UriBuilder, URI> address, JsonNode body) {
    return calls.command(method, visitor, UUID.randomUUID().toString(), address, body);
  }
}
