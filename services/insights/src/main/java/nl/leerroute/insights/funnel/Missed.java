package nl.leerroute.insights.funnel;

import java.util.HashSet;
import java.util.Set;

/**
 * What somebody misses at one time, and where that person lives.
 *
 * @param skills URIs
 */
public record Missed(Area area, Set<String> skills) {

  public Missed {
    skills = Set.copyOf(skills);
  }

  /** Of two states at the same moment, the same one in whatever order they came. */
  Missed and(Missed other) {
    Set<String> all = new HashSet<>(skills);
    all.addAll(other.skills);
    return new Missed(area.compareTo(other.area) <= 0 ? area : other.area, all);
  }
}
