package nl.leerroute.gateway.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.drafting.Draft;
import nl.leerroute.gateway.drafting.Draft.Tried;

/**
 * An example as a row of a table.
 *
 * @param expected yes, no or more to know, as the form calls it; empty while it is not filled in
 * @param cents that must come out; absent: any amount
 */
record ShownExample(String name, String expected, Optional<Long> cents, Tried tried) {

  static List<ShownExample> of(Draft draft) {
    List<ShownExample> rows = new ArrayList<>();
    for (int i = 0; i < draft.examples().size(); i++) {
      rows.add(
          new ShownExample(
              draft.example(i, "name").map(String::valueOf).orElse(""),
              draft.example(i, "expect").map(String::valueOf).orElse(""),
              draft
                  .example(i, "cents")
                  .filter(Number.class::isInstance)
                  .map(cents -> ((Number) cents).longValue()),
              draft.examples().get(i)));
    }
    return rows;
  }
}
