package nl.leerroute.matching.gap;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerroute.matching.taxonomy.Occupation;
import nl.leerroute.matching.taxonomy.Occupation.Ask;
import nl.leerroute.matching.taxonomy.Taxonomy;

/**
 * What a goal asks and how much of it is held, line by line.
 *
 * <p>The weight of a line is its relevance times its information. Skills that the person has and
 * the goal does not ask count nowhere: the measure is asymmetric.
 *
 * @param lines heaviest first; the weights add up to 1000 permille, or there are no lines
 */
public record Gap(Occupation goal, List<GapLine> lines) {

  public static Gap between(Taxonomy taxonomy, Occupation goal, HeldSkills held) {
    List<Ask> asks = goal.asks();
    if (asks.isEmpty()) {
      return new Gap(goal, List.of());
    }
    int[] weights =
        Apportionment.of(
            1000,
            asks.stream()
                .mapToDouble(ask -> ask.relevance().factor() * taxonomy.information(ask.skill()))
                .toArray());
    return new Gap(
        goal,
        IntStream.range(0, asks.size())
            .mapToObj(
                i -> {
                  int skill = asks.get(i).skill();
                  return new GapLine(skill, weights[i], held.permille(skill));
                })
            .sorted(comparingInt(GapLine::weightPermille).reversed())
            .toList());
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
