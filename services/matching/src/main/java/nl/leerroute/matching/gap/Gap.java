package nl.leerroute.matching.gap;

import static java.util.Comparator.comparingInt;

import java.util.List;
import nl.leerroute.matching.taxonomy.Occupation;
import nl.leerroute.matching.taxonomy.Occupation.Ask;

/**
 * What a goal asks and how much of it is held, line by line.
 *
 * <p>The weight of a line is its relevance times its information. Skills that the person has and
 * the goal does not ask count nowhere: the measure is asymmetric.
 *
 * @param lines heaviest first; the weights add up to 1000 permille, or there are no lines
 */
public record Gap(Occupation goal, List<GapLine> lines) {

  public static Gap between(Occupation goal, HeldSkills held) {
    return new Gap(
        goal,
        goal.asks().stream()
            .map(ask -> new GapLine(ask.skill(), ask.weightPermille(), held.permille(ask.skill())))
            .sorted(comparingInt(GapLine::weightPermille).reversed())
            .toList());
  }

  /** What is held of an occupation, in millionths of it, without all its lines. */
  public static int heldMicro(Occupation goal, HeldSkills held) {
    int sum = 0;
    for (Ask ask : goal.asks()) {
      sum += ask.weightPermille() * held.permille(ask.skill());
    }
    return sum;
  }

  /** What is held, in millionths of the goal. */
  public int heldMicro() {
    return lines.stream().mapToInt(line -> line.weightPermille() * line.heldPermille()).sum();
  }

  /** What is not held or not proven, in millionths of the goal. */
  public int lackMicro() {
    return lines.stream().mapToInt(GapLine::lackMicro).sum();
  }

  /** Share of the weight of all requirements already held, rounded down. */
  public int coveredPermille() {
    return heldMicro() / 1000;
  }
}
