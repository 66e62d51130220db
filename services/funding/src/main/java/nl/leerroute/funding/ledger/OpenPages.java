package nl.leerroute.funding.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stretches of lines that a slice of the log touches. */
final class OpenPages {

  private final Map<String, List<Place>> pages = new HashMap<>();
  private final Set<String> changed = new LinkedHashSet<>();

  /**
   * @param stored a page may be longer than a ledger knows: what it does not know yet is left out
   */
  OpenPages(Map<String, Page> stored) {
    stored.forEach((key, page) -> pages.put(key, new ArrayList<>(page.places())));
  }

  /** Puts somebody at the tail. */
  Line append(Line line, Place place) {
    String key = line.lastPage();
    int known = (int) (line.tail() % Page.LENGTH);
    List<Place> page = pages.computeIfAbsent(key, ignored -> new ArrayList<>());
    page.subList(known, page.size()).clear();
    page.add(place);
    changed.add(key);
    return line.longer(place.order());
  }

  /** The place with this number in the line. */
  Place at(Line line, long number) {
    return pages
        .getOrDefault(line.page(number / Page.LENGTH), List.of())
        .get((int) (number % Page.LENGTH));
  }

  boolean has(Line line, long number) {
    return number < line.tail()
        && pages.getOrDefault(line.page(number / Page.LENGTH), List.of()).size()
            > number % Page.LENGTH;
  }

  List<Page> changed() {
    return changed.stream().map(key -> new Page(key, pages.getOrDefault(key, List.of()))).toList();
  }
}
