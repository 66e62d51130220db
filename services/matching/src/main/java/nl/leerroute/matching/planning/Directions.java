package nl.leerroute.matching.planning;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.planning.RouteSet.AskedSkill;
import nl.leerroute.matching.planning.RouteSet.Direction;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.taxonomy.HeavyWork;
import nl.leerroute.matching.taxonomy.Occupation;
import nl.leerroute.matching.taxonomy.Taxonomy;

/** The occupations of which most is held already, other than the one done now. */
final class Directions {

  private static final int OCCUPATIONS_SHOWN = 3;
  private static final int SKILLS_SHOWN = 5;

  private record Near(Occupation occupation, int coveredPermille) {}

  /** By what the person told: a language that nearly all work asks points nowhere. */
  static List<Direction> of(Taxonomy taxonomy, Profile profile) {
    HeldSkills held = HeldSkills.of(taxonomy, profile.skills());
    HeavyWork heavy = new HeavyWork(taxonomy);
    return taxonomy.occupations().stream()
        .filter(occupation -> !profile.limits().noHeavyWork() || !heavy.includes(occupation))
        .filter(occupation -> !profile.currentOccupation().equals(Optional.of(occupation.uri())))
        .map(occupation -> new Near(occupation, Gap.heldMicro(occupation, held) / 1000))
        .filter(near -> near.coveredPermille() > 0)
        .sorted(comparingInt(Near::coveredPermille).reversed())
        .limit(OCCUPATIONS_SHOWN)
        .map(near -> direction(taxonomy, Gap.between(near.occupation(), held)))
        .toList();
  }

  private static Direction direction(Taxonomy taxonomy, Gap gap) {
    return new Direction(
        gap.goal().uri(),
        gap.goal().label(),
        gap.coveredPermille(),
        gap.lines().stream()
            .filter(line -> !line.isMissing())
            .limit(SKILLS_SHOWN)
            .map(line -> new AskedSkill(taxonomy.uri(line.skill()), taxonomy.label(line.skill())))
            .toList());
  }

  private Directions() {}
}
