package nl.leerroute.matching.gap;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.profile.HeldSkill;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.taxonomy.Taxonomy;

/** How far a person has each skill of a taxonomy, broader ones through narrower ones. */
public final class HeldSkills {

  private static final int WHOLLY = 1000;

  private final int[] permille;

  private HeldSkills(int[] permille) {
    this.permille = permille;
  }

  /** Skills that the release does not know are left out; the strongest evidence counts. */
  public static HeldSkills of(Taxonomy taxonomy, List<HeldSkill> held) {
    int[] permille = new int[taxonomy.size()];
    for (HeldSkill skill : held) {
      taxonomy
          .number(skill.skill())
          .ifPresent(
              number -> {
                for (int covered : taxonomy.covers(number)) {
                  permille[covered] = Math.max(permille[covered], skill.evidence().permille());
                }
              });
    }
    return new HeldSkills(permille);
  }

  /** What a person told, and the languages of the lessons as if they had been told too. */
  public static HeldSkills of(Taxonomy taxonomy, Profile person) {
    return of(
        taxonomy,
        Stream.concat(
                person.skills().stream(),
                person.limits().spoken().stream()
                    .flatMap(language -> taxonomy.speaking(language).stream())
                    .map(skill -> new HeldSkill(taxonomy.uri(skill), Evidence.CLAIMED)))
            .toList());
  }

  /** Numbers of the skills that a person is taken to have and did not tell. */
  public static Set<Integer> assumed(Taxonomy taxonomy, Profile person) {
    HeldSkills told = of(taxonomy, person.skills());
    HeldSkills all = of(taxonomy, person);
    return IntStream.range(0, taxonomy.size())
        .filter(skill -> all.has(skill) && !told.has(skill))
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  public int permille(int skill) {
    return permille[skill];
  }

  public boolean has(int skill) {
    return permille[skill] > 0;
  }

  /** Whether somebody confirmed that the person has it. */
  public boolean isProven(int skill) {
    return permille[skill] == WHOLLY;
  }
}
