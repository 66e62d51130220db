package nl.leerroute.gateway.supply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.gateway.language.Bilingual;

/**
 * Something wrong with a record.
 *
 * @param named the heading of its column, and of a start its row
 */
public record Complaint(String named, Bilingual sentence) {

  private static final Pattern OF_START = Pattern.compile("(.+) \\(rij (\\d+)\\)");

  /** The name of its field in the form; empty when the form has no such field. */
  public Optional<String> field(List<Column> columns) {
    Matcher start = OF_START.matcher(named);
    return start.matches()
        ? column(columns, start.group(1))
            .map(column -> field(Integer.parseInt(start.group(2)) - 1, column))
        : column(columns, named).map(Column::name);
  }

  /** The sentence with the field before it, as in a list of all that is wrong. */
  public Bilingual named(List<Column> columns) {
    Bilingual heading =
        column(columns, named).map(Column::heading).orElse(new Bilingual(named, named));
    return new Bilingual(heading.nl() + ": " + sentence.nl(), heading.en() + ": " + sentence.en());
  }

  private static Optional<Column> column(List<Column> columns, String heading) {
    return columns.stream().filter(column -> column.heading().nl().equals(heading)).findFirst();
  }

  /** The name of a field about one start. */
  public static String field(int start, Column column) {
    return "start" + start + "-" + column.name();
  }
}
