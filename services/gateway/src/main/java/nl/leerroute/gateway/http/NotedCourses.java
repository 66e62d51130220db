package nl.leerroute.gateway.http;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.gateway.browsing.Catalogue;
import nl.leerroute.gateway.browsing.Found;
import nl.leerroute.gateway.browsing.Wish;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds the courses that the notes beside routes name by their titles, in quotes. */
final class NotedCourses {

  private static final Pattern TITLE = Pattern.compile("\u2018(.+?)\u2019(?!\\p{L})");
  private static final int MOST = 8;

  /** Routes do not wait longer: then a title leads nowhere. */
  private static final Duration AT_MOST = Duration.ofSeconds(1);

  private final Catalogue catalogue;

  NotedCourses(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What leads somewhere in the notes, in the words of the reader. */
  Mono<Links> of(RouteSetPublished set, Locale reader) {
    return Flux.fromIterable(titles(set, reader))
        .flatMap(title -> address(title, reader).map(address -> Map.entry(title, address)))
        .collectMap(Map.Entry::getKey, Map.Entry::getValue)
        .map(Links.outside(reader)::and);
  }

  private static List<String> titles(RouteSetPublished set, Locale reader) {
    return set.notes().stream()
        .flatMap(note -> TITLE.matcher(note.in(reader)).results())
        .map(title -> title.group(1))
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** Of two courses with one title nobody knows which is meant: both are found by it. */
  private Mono<String> address(String title, Locale reader) {
    Wish wish = new Wish(title, "", Map.of(), "", 1);
    return catalogue
        .search(wish, Visitor.UNKNOWN)
        .map(found -> called(title, found, reader))
        .filter(offers -> !offers.isEmpty())
        .map(
            offers ->
                offers.size() == 1
                    ? WishAddress.PATH + "/" + offers.getFirst()
                    : WishAddress.write(wish))
        .timeout(AT_MOST)
        .onErrorComplete();
  }

  private static List<String> called(String title, Found found, Locale reader) {
    return found.offers().stream()
        .filter(hit -> hit.title().in(reader).equals(title))
        .map(Found.Hit::offerId)
        .toList();
  }
}
