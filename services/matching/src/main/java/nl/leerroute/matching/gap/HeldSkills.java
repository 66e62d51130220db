package nl.leerroute.matching.gap;

import java.util.List;
import nl.leerroute.matching.profile.HeldSkill;
import nl.leerroute.matching.taxonomy.Taxonomy;

/** How far a person has each skill of a taxonomy, broader ones through narrower ones. */
public final class HeldSkills {

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

  public int permille(int skill) {
    return permille[skill];
  }

  public boolean has(int skill) {
    return permille[skill] > 0;
  }
}
