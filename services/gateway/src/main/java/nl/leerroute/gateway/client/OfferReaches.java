package nl.leerroute.gateway.client;

import java.util.stream.Collectors;
import nl.leerroute.gateway.supply.OfferMoney;
import nl.leerroute.gateway.supply.Reached;
import nl.leerroute.gateway.supply.Reaches;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Takes an offer as catalogue tells it to funding, which asks it of every scheme. */
final class OfferReaches implements Reaches {

  private final Calls catalogue;
  private final Calls funding;

  OfferReaches(Calls catalogue, Calls funding) {
    this.catalogue = catalogue;
    this.funding = funding;
  }

  @Override
  public Mono<OfferMoney> of(String provider, String offer, Visitor visitor) {
    return catalogue
        .find(visitor, uri -> uri.path("/offers/{id}").build(offer))
        .filter(told -> told.at("/provider/id").asString("").equals(provider))
        .flatMap(
            told ->
                funding
                    .ask(visitor, uri -> uri.path("/reach").build(), told)
                    .map(Bodies::of)
                    .map(
                        answers ->
                            new OfferMoney(
                                Bodies.text(told.path("title")),
                                answers.valueStream().map(OfferReaches::reached).toList())));
  }

  private static Reached reached(JsonNode answer) {
    return new Reached(
        SchemeJson.scheme(answer.path("scheme")),
        Reached.Says.valueOf(answer.path("says").asString()),
        answer.path("matters").valueStream().map(OfferReaches::matter).toList());
  }

  private static Reached.Matter matter(JsonNode matter) {
    return new Reached.Matter(
        Bodies.text(matter.path("text")),
        matter
            .path("facts")
            .valueStream()
            .map(JsonNode::asString)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
