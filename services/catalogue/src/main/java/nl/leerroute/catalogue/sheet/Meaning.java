package nl.leerroute.catalogue.sheet;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;

/**
 * How what people write in a cell becomes a plain value.
 *
 * @param reading empty when the cell cannot mean this
 * @param writing the way back; empty for what was never read
 * @param otherwise what to write instead
 * @param allowed words that would do; empty: too many to list
 * @param several whether more than one of them may be chosen
 */
record Meaning(
    Function<String, Optional<Object>> reading,
    Function<Object, Optional<String>> writing,
    Sentence otherwise,
    List<String> allowed,
    boolean several) {

  private static final Sentence NOTHING = new Sentence("", "");
  private static final Pattern SEVERAL = Pattern.compile("[,;|\\n]");
  private static final Pattern LINES = Pattern.compile("[;|\\n]");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern POSTCODE = Pattern.compile("([1-9]\\d{3})\\s*(?:[A-Za-z]{2})?");

  static final Map<String, Object> YES_OR_NO =
      Map.of("ja", true, "nee", false, "j", true, "n", false, "yes", true, "no", false);

  static Meaning text() {
    return new Meaning(Optional::of, Meaning::asIs, NOTHING, List.of(), false);
  }

  static Meaning euros() {
    return of(
        Amounts::cents,
        Amounts::written,
        "Geef een bedrag in euro's, zoals 1250,00. Kost het niets? Schrijf 0.",
        "Give an amount in euros, such as 1250,00. Is it free? Write 0.");
  }

  static Meaning day() {
    return of(
        Days::iso,
        Days::written,
        "Geef een datum als dag-maand-jaar, zoals 31-01-2027.",
        "Give a date as day-month-year, such as 31-01-2027.");
  }

  static Meaning whole() {
    return of(
        cell ->
            Optional.of(cell.replaceFirst("[.,]0+$", ""))
                .filter(WHOLE.asMatchPredicate())
                .map(Long::valueOf),
        Meaning::asIs,
        "Geef een heel getal, zonder woorden erbij.",
        "Give a whole number, without words.");
  }

  static Meaning postcode() {
    return of(
        cell ->
            Optional.of(POSTCODE.matcher(cell))
                .filter(found -> found.matches())
                .map(found -> found.group(1)),
        Meaning::asIs,
        "Geef een postcode, zoals 9711 AB.",
        "Give a postcode, such as 9711 AB.");
  }

  /** Names with commas in them stay whole: they are parted by a semicolon, a line or a new line. */
  static Meaning names() {
    return new Meaning(
        cell -> Optional.of(parts(cell, LINES).toList()),
        value -> joined(value, Meaning::asIs, "; "),
        NOTHING,
        List.of(),
        false);
  }

  static Meaning yesOrNo() {
    return new Meaning(
        cell -> Optional.ofNullable(YES_OR_NO.get(plain(cell))),
        value -> value instanceof Boolean yes ? Optional.of(yes ? "ja" : "nee") : asIs(value),
        new Sentence("Schrijf ja of nee.", "Write ja or nee (yes or no)."),
        List.of("ja", "nee"),
        false);
  }

  static Meaning oneOf(Words words) {
    return new Meaning(
        cell -> Optional.ofNullable(words.values().get(plain(cell))),
        words::wordFor,
        sentence("Kies een van deze woorden: %s.", "Choose one of these words: %s.", words),
        words.named(),
        false);
  }

  static Meaning someOf(Words words) {
    return new Meaning(
        cell -> all(parts(cell, SEVERAL).toList(), words),
        value -> joined(value, words::wordFor, ", "),
        sentence(
            "Kies uit deze woorden, met een komma ertussen: %s.",
            "Choose from these words, with a comma between them: %s.", words),
        words.named(),
        true);
  }

  private static Optional<String> asIs(Object value) {
    return Optional.of(value.toString());
  }

  private static Optional<String> joined(
      Object value, Function<Object, Optional<String>> one, String between) {
    return value instanceof Collection<?> list
        ? Optional.of(
            list.stream().flatMap(part -> one.apply(part).stream()).collect(joining(between)))
        : asIs(value);
  }

  private static Optional<Object> all(List<String> parts, Words words) {
    List<Object> values = new ArrayList<>();
    parts.forEach(
        part -> Optional.ofNullable(words.values().get(plain(part))).ifPresent(values::add));
    return values.size() == parts.size() ? Optional.of(values) : Optional.empty();
  }

  private static Stream<String> parts(String cell, Pattern between) {
    return between.splitAsStream(cell).map(String::strip).filter(part -> !part.isEmpty());
  }

  static String plain(String cell) {
    return cell.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static <T> Meaning of(
      Function<String, Optional<T>> reading,
      Function<Object, Optional<String>> writing,
      String nl,
      String en) {
    return new Meaning(
        cell -> reading.apply(cell.strip()).map(Object.class::cast),
        writing,
        new Sentence(nl, en),
        List.of(),
        false);
  }

  private static Sentence sentence(String nl, String en, Words words) {
    String named = String.join(", ", words.named());
    return new Sentence(nl.formatted(named), en.formatted(named));
  }

  Problem problem(String path) {
    return new Problem(path, "malformed", otherwise, allowed);
  }
}
