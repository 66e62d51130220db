package nl.leerroute.catalogue.sheet;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is in the template when somebody opens it. */
public final class Template {

  /** The first cell of a row that explains starts with this. */
  static final String EXPLANATION = "uitleg";

  /** The key of a course that is an example starts with this. */
  static final String EXAMPLE = "voorbeeld";

  private Template() {}

  /** With a star behind what is required. */
  public static List<String> headings() {
    return Arrays.stream(Column.values())
        .map(column -> column.heading().nl() + (isRequired(column) ? "*" : ""))
        .toList();
  }

  /** A row below the headings, for who has no second sheet to look at. */
  public static List<String> explanations() {
    return Stream.concat(
            Stream.of("Uitleg: deze rij en de voorbeelden slaan we over. " + help(Column.KEY)),
            Arrays.stream(Column.values()).skip(1).map(Template::help))
        .toList();
  }

  /** Two starts of one course. */
  public static List<List<String>> examples() {
    return List.of(example("01-03-2027", "15-02-2027"), example("06-09-2027", "23-08-2027"));
  }

  private static List<String> example(String start, String enrolBefore) {
    return Arrays.stream(Column.values())
        .map(
            column ->
                switch (column) {
                  case KEY -> EXAMPLE.toUpperCase(Locale.ROOT) + "-" + Help.with(column).example();
                  case START -> start;
                  case ENROL_BEFORE -> enrolBefore;
                  default -> Help.with(column).example();
                })
        .toList();
  }

  private static String help(Column column) {
    String words = column.words().stream().collect(joining(", "));
    return Stream.of(
            Help.with(column).text().nl(), words.isEmpty() ? "" : "Kies uit: " + words + ".")
        .filter(part -> !part.isEmpty())
        .collect(joining(" "));
  }

  private static boolean isRequired(Column column) {
    return column.need() == Column.Need.REQUIRED;
  }
}
