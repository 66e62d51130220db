package nl.leerroute.matching.team;

import java.time.LocalDate;
import java.util.Arrays;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.team.search.Aim;
import nl.leerroute.matching.team.search.Level;
import nl.leerroute.matching.team.search.Planned;
import nl.leerroute.matching.team.search.Planning;
import nl.leerroute.matching.team.search.Solution;

/**
 * The cheapest plan of a firm beside what comes of it when one group after the other takes what is
 * best for its people of what is left.
 *
 * @param learned how many more times somebody learns something
 * @param cents by how much the plan costs less, lost hours included
 * @param pooled how much more it gets of money that the whole firm shares
 */
public record FirstCome(long learned, long cents, long pooled) {

  private static final long NODES = 2_000;

  public static FirstCome of(World world, Employer employer, LocalDate asOf) {
    Draft draft = new Drafting(world, employer, asOf).draft();
    Solution first = new Planning(draft.problem(), NODES).firstCome(Aim.CHEAPEST);
    Solution best =
        new Planning(draft.problem(), NODES)
            .plan().stream()
                .filter(planned -> planned.aim() == Aim.CHEAPEST)
                .map(Planned::solution)
                .findFirst()
                .orElseThrow();
    return new FirstCome(
        learned(best) - learned(first),
        first.level(Level.COST) - best.level(Level.COST),
        Arrays.stream(best.used()).sum() - Arrays.stream(first.used()).sum());
  }

  private static long learned(Solution solution) {
    return -solution.level(Level.MANDATORY)
        - solution.level(Level.MUST)
        - solution.level(Level.TRAINABLE);
  }
}
