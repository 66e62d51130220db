package nl.leerroute.gateway.drafting;

import java.util.Optional;

/** What a button of the form asks for besides keeping what was typed. */
public sealed interface Step {

  /** Place of the list. */
  record More(String list) implements Step {}

  /** Place of the row. */
  record Less(String row) implements Step {}

  /** Place of the row that comes before the one it comes after now. */
  record Up(String row) implements Step {}

  record Keep() implements Step {}

  /** Of the value of the button; one that is not known only keeps. */
  static Step named(String button) {
    int cut = button.indexOf(':');
    String place = button.substring(cut + 1);
    return switch (cut < 0 ? "" : button.substring(0, cut)) {
      case "meer" -> new More(place);
      case "weg" -> new Less(place);
      case "omhoog" -> new Up(place);
      default -> new Keep();
    };
  }

  /** The place that the page shows next; empty: its beginning. */
  default String place() {
    return switch (this) {
      case More(String list) -> list;
      case Less(String row) -> RowLists.of(row);
      case Up(String row) -> RowLists.of(row);
      case Keep() -> "";
    };
  }

  default Object in(Object content) {
    return switch (this) {
      case More(String list) -> Tree.with(content, list, Optional.of(RowLists.more(content, list)));
      case Less(String row) ->
          Tree.at(content, row).isPresent() ? Tree.with(content, row, Optional.empty()) : content;
      case Up(String row) ->
          Tree.with(content, RowLists.of(row), Optional.of(RowLists.swapped(content, row)));
      case Keep() -> content;
    };
  }
}
