package nl.leerroute.catalogue.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.leerroute.catalogue.browsing.Cards;
import nl.leerroute.catalogue.browsing.ReadingSearch;
import nl.leerroute.catalogue.browsing.Search;
import nl.leerroute.catalogue.browsing.Spots;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Everything that can be learned: looked through by words and by choices. */
@RestController
class SearchController {

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final Cards cards;
  private final Spots spots;
  private final Clock clock;

  SearchController(Cards cards, Spots spots, Clock clock) {
    this.cards = cards;
    this.spots = spots;
    this.clock = clock;
  }

  /**
   * Offers that one can still begin with. Without parameters all of them, the soonest first; the
   * parameters are those of {@link ReadingSearch}, and a wrong one is told by its name.
   */
  @GetMapping("/offers/search")
  Mono<ResponseEntity<Object>> search(@RequestParam MultiValueMap<String, String> parameters) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
    return switch (new ReadingSearch(spots, today).read(parameters)) {
      case ReadingSearch.Result.Good(Search search) ->
          cards.find(search).map(found -> ResponseEntity.ok(FindingsBody.of(found, search)));
      case ReadingSearch.Result.Bad(var problems) -> Mono.just(Replies.invalid(problems));
    };
  }
}
