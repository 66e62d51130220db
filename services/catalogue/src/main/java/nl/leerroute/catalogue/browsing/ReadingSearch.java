package nl.leerroute.catalogue.browsing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.catalogue.incoming.Field;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.taxonomy.Language;

/** Makes a search of the parameters of an address, or says what is wrong with each. */
public final class ReadingSearch {

  private static final int USUAL_SIZE = 20;
  private static final int LONGEST = 200;
  private static final Set<String> OTHERS =
      Set.of("q", "reader", "free", "pc4", "startsFrom", "sort", "page", "size");
  private static final Set<String> NUMBERS =
      Set.of("maxPriceCents", "maxWeeks", "withinKm", "page", "size");
  private static final Map<Facet, Long> MOST =
      Map.of(Facet.PRICE, 10_000_000L, Facet.DURATION, 520L, Facet.DISTANCE, 500L);
  private static final Sentence UNKNOWN =
      new Sentence("Dit veld kennen we niet.", "We do not know this field.");
  private static final Sentence POSTCODE =
      new Sentence("Deze postcode kennen we niet.", "We do not know this postcode.");
  private static final Sentence FROM_WHERE =
      new Sentence("Geef ook een postcode (pc4).", "Give a postcode (pc4) as well.");
  private static final Sentence TWO_LETTERS =
      new Sentence("Noem de taal met twee letters.", "Name the language by two letters.");

  private final Spots spots;
  private final LocalDate today;

  public ReadingSearch(Spots spots, LocalDate today) {
    this.spots = spots;
    this.today = today;
  }

  /** What was read. */
  public sealed interface Result {

    record Good(Search search) implements Result {}

    record Bad(List<Problem> problems) implements Result {}
  }

  /**
   * @param parameters values per name; a value without text is as if it were not there
   */
  public Result read(Map<String, List<String>> parameters) {
    Fields fields = Fields.of(plain(parameters));
    fields.names().filter(name -> !isKnown(name)).forEach(name -> refuse(fields, name));
    Optional<String> words = fields.field("q").text(LONGEST);
    Optional<Language> reader = fields.field("reader").form(Language::read, TWO_LETTERS);
    Optional<Spot> from = fields.field("pc4").form(spots::of, POSTCODE);
    Map<Facet, Set<String>> chosen = chosen(fields);
    Optional<LocalDate> startsFrom = fields.field("startsFrom").day();
    Optional<Sort> sort = fields.field("sort").choice(Sort.class);
    int number = fields.field("page").whole(1, Search.Page.LAST).orElse(1L).intValue();
    int size =
        fields.field("size").whole(1, Search.Page.LARGEST).orElse((long) USUAL_SIZE).intValue();
    boolean far =
        chosen.containsKey(Facet.DISTANCE) || sort.filter(Sort.NEAREST::equals).isPresent();
    if (far && from.isEmpty() && fields.mistakes() == 0) {
      fields.refuse("pc4", "required", FROM_WHERE);
    }
    return fields.mistakes() > 0
        ? new Result.Bad(fields.problems())
        : new Result.Good(
            new Search(
                words.orElse(""),
                reader.orElse(Language.NL),
                chosen,
                from,
                startsFrom.orElse(today),
                today,
                sort.orElse(Sort.BEST),
                new Search.Page(number, size)));
  }

  private static void refuse(Fields fields, String name) {
    fields.refuse(name, "unknown", UNKNOWN);
  }

  private static boolean isKnown(String name) {
    return OTHERS.contains(name)
        || Stream.of(Facet.values()).anyMatch(facet -> facet.parameter().equals(name));
  }

  /** Lists stay lists, numbers become numbers where they are, of anything else the last counts. */
  private static Map<String, Object> plain(Map<String, List<String>> parameters) {
    Set<String> lists =
        Stream.of(Facet.values())
            .filter(facet -> !facet.isLimit())
            .map(Facet::parameter)
            .collect(Collectors.toSet());
    Map<String, Object> plain = new HashMap<>();
    parameters.forEach(
        (name, values) -> {
          List<String> said = values.stream().filter(value -> !value.isBlank()).toList();
          if (lists.contains(name)) {
            plain.put(name, said);
          } else if (!said.isEmpty()) {
            plain.put(name, single(name, said.getLast()));
          } else if (!isKnown(name)) {
            plain.put(name, "");
          }
        });
    return plain;
  }

  private static Object single(String name, String value) {
    if (NUMBERS.contains(name) && value.matches("\\d{1,9}")) {
      return Long.valueOf(value);
    }
    return name.equals("free") && Set.of("true", "false").contains(value)
        ? (Object) Boolean.valueOf(value)
        : value;
  }

  private static Map<Facet, Set<String>> chosen(Fields fields) {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> values = values(facet, fields.field(facet.parameter()));
      if (!values.isEmpty()) {
        chosen.put(facet, values);
      }
    }
    if (fields.field("free").flag()) {
      chosen.put(Facet.PRICE, Set.of("0"));
    }
    return chosen;
  }

  private static Set<String> values(Facet facet, Field field) {
    if (facet == Facet.START) {
      return field.day().map(day -> Set.of(day.toString())).orElse(Set.of());
    }
    if (facet.isLimit()) {
      return field
          .whole(0, MOST.getOrDefault(facet, 0L))
          .map(most -> Set.of(most.toString()))
          .orElse(Set.of());
    }
    Set<String> values = new TreeSet<>();
    for (Field one : field.elements()) {
      (facet.usual().isEmpty() ? one.text(LONGEST) : one.option(facet.usual()))
          .ifPresent(values::add);
    }
    return values;
  }
}
