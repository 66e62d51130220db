package nl.leerroute.gateway.client;

import java.util.List;
import nl.leerroute.gateway.offers.Offer;
import nl.leerroute.gateway.offers.Offers;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Offers of catalogue. */
final class CatalogueOffers implements Offers {

  private final Calls calls;

  CatalogueOffers(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<List<Offer>> of(String provider, Visitor visitor) {
    return calls
        .get(
            visitor,
            uri -> uri.path("/offers").queryParam("provider", "{provider}").build(provider))
        .map(Bodies::of)
        .map(list -> list.valueStream().map(CatalogueOffers::offer).toList());
  }

  private static Offer offer(JsonNode node) {
    JsonNode price = node.path("price");
    return new Offer(
        node.path("offerId").asString(),
        Bodies.text(node.path("title")),
        price.path("feeCents").asLong(0)
            + price.path("examCents").asLong(0)
            + price.path("materialsCents").asLong(0),
        node.path("offerings")
            .valueStream()
            .flatMap(run -> Bodies.day(run.path("start")).stream())
            .sorted()
            .toList());
  }
}
