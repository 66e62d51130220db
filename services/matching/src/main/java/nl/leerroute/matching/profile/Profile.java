package nl.leerroute.matching.profile;

import static java.util.Comparator.naturalOrder;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Preference;
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

  /**
   * What the person would rather have of two equal offers: as was said, and for who learned little
   * at school a way that is not like school, unless a diploma is what the person wants.
   */
  public Set<Preference> preferences() {
    EnumSet<Preference> preferences = EnumSet.noneOf(Preference.class);
    preferences.addAll(limits.preferences());
    if (situation.education().filter(Education::isBelowStartQualification).isPresent()) {
      preferences.add(Preference.AT_WORK);
      if (!preferences.contains(Preference.RECOGNISED_DIPLOMA)) {
        preferences.addAll(Set.of(Preference.SHORT, Preference.NO_EXAM));
      }
    }
    return preferences;
  }

  /** How much an offer lacks of what the person likes, or that it may be meant for others. */
  public int misgivings(Offer offer) {
    return misgivings(offer, preferences());
  }

  /**
   * The same for many offers.
   *
   * @param preferences see {@link #preferences}
   */
  public int misgivings(Offer offer, Set<Preference> preferences) {
    int misgivings = limits.misses(offer.terms().help());
    for (Preference wanted : preferences) {
      misgivings += wanted.isMetBy(offer) ? 0 : 1;
    }
    Set<TargetGroup> groups = offer.terms().groups();
    return groups.isEmpty() || belongsTo(groups) == Belonging.YES ? misgivings : misgivings + 1;
  }

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
