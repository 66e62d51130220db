package nl.leerroute.insights.funnel;

import java.util.Comparator;

/** People who are alike in every class that is told of them. */
public record Group(Area area, Traits traits) implements Comparable<Group> {

  private static final Comparator<Group> ORDER =
      Comparator.comparing(Group::area).thenComparing(Group::traits, Traits.ORDER);

  @Override
  public int compareTo(Group other) {
    return ORDER.compare(this, other);
  }
}
