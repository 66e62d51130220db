package nl.leerroute.gateway.http;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerroute.gateway.supply.Cells;
import org.springframework.util.MultiValueMap;

/** Reads the form of one course as it was sent. */
final class SentCells {

  private static final int MOST_STARTS = 100;
  private static final Pattern COLUMN = Pattern.compile("[A-Z_]{2,40}");

  private SentCells() {}

  static Cells of(MultiValueMap<String, String> form) {
    List<Cells.Start> starts = new ArrayList<>();
    for (int i = 0; i < MOST_STARTS && form.containsKey("start" + i); i++) {
      Cells.Start start =
          new Cells.Start(Fields.one(form, "start" + i), cells(form, "start" + i + "-"));
      if (!start.isEmpty()) {
        starts.add(start);
      }
    }
    return new Cells(cells(form, ""), starts);
  }

  /** Words that were ticked apart are written as in the sheet: with a comma in between. */
  private static Map<String, String> cells(MultiValueMap<String, String> form, String before) {
    return form.entrySet().stream()
        .filter(field -> field.getKey().startsWith(before))
        .filter(field -> COLUMN.matcher(field.getKey().substring(before.length())).matches())
        .collect(
            toMap(
                field -> field.getKey().substring(before.length()),
                field ->
                    field.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .collect(joining(", "))));
  }
}
