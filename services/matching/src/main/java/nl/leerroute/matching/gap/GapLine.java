package nl.leerroute.matching.gap;

/**
 * One skill that the goal asks.
 *
 * @param skill number of the skill in its taxonomy
 * @param weightPermille share of this skill in the goal
 * @param heldPermille how far the person has it, 0 to 1000
 */
public record GapLine(int skill, int weightPermille, int heldPermille) {

  /** What this line lacks, in millionths of the goal. */
  public int lackMicro() {
    return weightPermille * (1000 - heldPermille);
  }

  public boolean isMissing() {
    return heldPermille == 0;
  }

  /** The person can do it, but nobody has confirmed that. */
  public boolean isUnproven() {
    return heldPermille > 0 && heldPermille < 1000;
  }
}
