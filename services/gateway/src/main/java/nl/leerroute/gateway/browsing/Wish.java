package nl.leerroute.gateway.browsing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.gateway.places.Postcode;

/**
 * What somebody looks for; it is all in the address of the page, so that it can be sent to others.
 *
 * @param postcode as typed; empty: distances are not asked
 * @param chosen values as the catalogue writes them
 * @param sort as the catalogue writes it; empty: as usual
 * @param page the first is 1
 */
public record Wish(
    String words, String postcode, Map<Choice, List<String>> chosen, String sort, int page) {

  public static final List<String> SORTS = List.of("BEST", "SOONEST", "CHEAPEST", "NEAREST");

  public Wish {
    chosen = Map.copyOf(chosen);
  }

  public List<String> chosen(Choice choice) {
    return chosen.getOrDefault(choice, List.of());
  }

  public boolean has(Choice choice, String value) {
    return chosen(choice).contains(value);
  }

  /** The four figures of the postcode; empty when there are none in it. */
  public Optional<String> pc4() {
    return Postcode.typed(postcode).map(Postcode::figures);
  }

  /** The same without one of its values. */
  public Wish without(Choice choice, String value) {
    List<String> left = new ArrayList<>(chosen(choice));
    left.remove(value);
    Map<Choice, List<String>> others = new EnumMap<>(Choice.class);
    others.putAll(chosen);
    others.put(choice, left);
    return new Wish(words, postcode, others, sort, 1);
  }

  /** The same without what asks a postcode that is understood; what was typed stays to be seen. */
  public Wish anywhere() {
    Map<Choice, List<String>> others = new EnumMap<>(Choice.class);
    others.putAll(chosen);
    others.remove(Choice.DISTANCE);
    return new Wish(words, postcode, others, sort.equals("NEAREST") ? "" : sort, page);
  }

  public Wish at(int otherPage) {
    return new Wish(words, postcode, chosen, sort, otherPage);
  }
}
