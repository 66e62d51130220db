package nl.leerroute.matching.profile;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.matching.offer.TargetGroup;

/**
 * A person's situation, skills, goal and limits, under a pseudonym.
 *
 * @param version of these answers; only goes up
 * @param currentOccupation URI of the occupation done now
 * @param goal URI of the occupation wanted; empty: does not know yet
 */
public record Profile(
    String id,
    long version,
    Optional<String> currentOccupation,
    List<HeldSkill> skills,
    Optional<String> goal,
    Situation situation,
    Limits limits) {

  /** Whether the person is in at least one of the groups; in case of no group, so is everybody. */
  public Belonging belongsTo(Set<TargetGroup> groups) {
    return groups.stream().map(this::belongsTo).max(naturalOrder()).orElse(Belonging.YES);
  }

  /** Who works here and speaks Dutch is very probably no newcomer. */
  private Belonging belongsTo(TargetGroup group) {
    return group == TargetGroup.NEWCOMERS
            && situation.isWorking()
            && limits.spoken().contains(Limits.DUTCH)
        ? Belonging.NO
        : situation.belongsTo(group);
  }
}
