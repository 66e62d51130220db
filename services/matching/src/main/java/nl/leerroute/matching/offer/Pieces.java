package nl.leerroute.matching.offer;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How an offer falls into pieces: of what it is a part, and what of it can be skipped.
 *
 * @param partOf id of the larger whole
 * @param canBeSkipped somebody may skip what he or she can prove, also where nobody said how much
 *     that saves
 * @param exemptions what it saves, as far as the provider said
 * @param spared what this person is spared already; empty: nothing
 */
public record Pieces(
    Optional<String> partOf,
    boolean canBeSkipped,
    List<Exemption> exemptions,
    Optional<Spared> spared) {

  /** A provider told nothing. */
  public static final Pieces UNTOLD =
      new Pieces(Optional.empty(), false, List.of(), Optional.empty());

  /**
   * What is left out for one person.
   *
   * @param skills URIs of what the person can prove
   */
  public record Spared(List<String> skills, int weeks, int hours, long cents) {}

  /** What of an offer is left out for who can prove these skills, never more than there is. */
  Optional<Spared> sparing(Predicate<String> proven, Offer whole) {
    List<Exemption> all =
        exemptions.stream().filter(exemption -> proven.test(exemption.skill())).toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Spared(
                all.stream().map(Exemption::skill).toList(),
                atMost(
                    Math.max(0, whole.durationWeeks() - 1),
                    all.stream().mapToLong(Exemption::weeks).sum()),
                atMost(whole.studyLoadHours(), all.stream().mapToLong(Exemption::hours).sum()),
                Math.clamp(
                    all.stream().mapToLong(Exemption::cents).sum(),
                    0,
                    Math.max(0, whole.price().feeCents()))));
  }

  private static int atMost(int most, long sum) {
    return Math.clamp(sum, 0, Math.max(0, most));
  }

  Pieces sparing(Spared skipped) {
    return new Pieces(partOf, canBeSkipped, exemptions, Optional.of(skipped));
  }
}
