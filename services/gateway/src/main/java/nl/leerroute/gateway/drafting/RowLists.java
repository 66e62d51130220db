package nl.leerroute.gateway.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Lists of rows in a tree. */
final class RowLists {

  private RowLists() {}

  /** The place of the list in which a row stands. */
  static String of(String row) {
    int cut = row.lastIndexOf('.');
    return cut < 0 ? row : row.substring(0, cut);
  }

  static List<Object> more(Object content, String list) {
    List<Object> rows = at(content, list);
    rows.add(Map.of());
    return rows;
  }

  /** With a row before the one that it came after; the first one stays where it is. */
  static List<Object> swapped(Object content, String row) {
    List<Object> rows = at(content, of(row));
    String last = row.substring(row.lastIndexOf('.') + 1);
    int index = last.matches("\\d{1,4}") ? Integer.parseInt(last) : 0;
    if (index > 0 && index < rows.size()) {
      Collections.swap(rows, index, index - 1);
    }
    return rows;
  }

  private static List<Object> at(Object content, String list) {
    return new ArrayList<>(
        Tree.at(content, list).orElse(List.of()) instanceof List<?> rows ? rows : List.of());
  }
}
