package nl.leerroute.gateway.client;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.leerroute.gateway.browsing.Catalogue;
import nl.leerroute.gateway.browsing.Choice;
import nl.leerroute.gateway.browsing.Found;
import nl.leerroute.gateway.browsing.Sought;
import nl.leerroute.gateway.browsing.Wish;
import nl.leerroute.gateway.outage.Dated;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Offers of catalogue for everybody; a page of one was read at most a minute ago. */
final class SearchedCatalogue implements Catalogue {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int OFFERS_REMEMBERED = 500;
  private static final int GONE = 410;

  private final Calls calls;
  private final Remembered<String, Sought> offers;

  SearchedCatalogue(Calls calls, Clock clock) {
    this.calls = calls;
    this.offers = new Remembered<>(OFFERS_REMEMBERED, MINUTE, clock);
  }

  @Override
  public Mono<Found> search(Wish wish, Visitor visitor) {
    return calls
        .find(visitor, uri -> address(uri.path("/offers/search"), wish))
        .map(FoundJson::found);
  }

  /** What came from an address is a value here, whatever signs are in it. */
  private static URI address(UriBuilder uri, Wish wish) {
    Map<String, Object> values = new HashMap<>();
    values.put("q", wish.words());
    uri.queryParam("q", "{q}").queryParam("page", wish.page());
    if (!wish.sort().isEmpty()) {
      uri.queryParam("sort", wish.sort());
    }
    wish.pc4().ifPresent(pc4 -> uri.queryParam("pc4", pc4));
    for (Choice choice : Choice.all()) {
      for (String value : wish.chosen(choice)) {
        String name = "value" + values.size();
        values.put(name, value);
        uri.queryParam(choice.parameter(), "{" + name + "}");
      }
    }
    return uri.build(values);
  }

  @Override
  public Mono<Sought> offer(String offerId, Visitor visitor) {
    if (offerId.isBlank()) {
      return Mono.just(new Sought.Unknown());
    }
    return offers
        .get(
            offerId,
            calls
                .get(visitor, uri -> uri.path("/offers/{id}").build(offerId))
                .map(SearchedCatalogue::sought))
        .map(Dated::value);
  }

  private static Sought sought(Reply reply) {
    return switch (reply) {
      case Reply.Good(JsonNode body) -> new Sought.There(OfferJson.offer(body));
      case Reply.Refused(int status, JsonNode problem) when status == GONE ->
          new Sought.Ended(
              Bodies.text(problem.path("offer")),
              Bodies.day(problem.path("endedOn")).orElseThrow());
      case Reply.Refused _, Reply.Missing _ -> new Sought.Unknown();
    };
  }
}
