package nl.leerroute.gateway.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the form for one course shows, by name of the column. */
public record Cells(Map<String, String> course, List<Start> starts) {

  private static final int SPARE = 2;

  /**
   * @param id empty for a start that is new
   */
  public record Start(String id, Map<String, String> cells) {

    static final Start NEW = new Start("", Map.of());

    public boolean isEmpty() {
      return id.isEmpty() && cells.values().stream().allMatch(String::isBlank);
    }
  }

  public static Cells empty() {
    return new Cells(Map.of(), List.of());
  }

  /** With room for some more starts, as nothing can be added without scripts. */
  public Cells withRoom() {
    List<Start> more = new ArrayList<>(starts);
    for (int i = 0; i < SPARE; i++) {
      more.add(Start.NEW);
    }
    return new Cells(course, more);
  }

  public String of(Column column) {
    return course.getOrDefault(column.name(), "");
  }

  public String of(int start, Column column) {
    return starts.get(start).cells().getOrDefault(column.name(), "");
  }
}
