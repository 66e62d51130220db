package nl.leerroute.funding.reach;

import java.util.List;

/** The people that are known, as they were published: in groups, rounded to tens. */
public record Crowd(List<Counted> groups) {

  public Crowd {
    groups = List.copyOf(groups);
  }

  public record Counted(Group group, long persons) {}
}
