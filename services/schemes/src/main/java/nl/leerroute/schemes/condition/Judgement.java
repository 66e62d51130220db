package nl.leerroute.schemes.condition;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerroute.schemes.fact.Fact;

/**
 * The outcome of a condition.
 *
 * @param missing facts that could still decide it: those that {@link Truth#UNKNOWN} waits for, none
 *     while only a day must still be chosen; and those that a {@link Truth#NO} was concluded about
 *     though nobody said them
 */
public record Judgement(Truth truth, Set<Fact> missing) {

  public static final Judgement YES = new Judgement(Truth.YES, Set.of());
  public static final Judgement NO = new Judgement(Truth.NO, Set.of());

  /** Waits for a day to be chosen; there is no fact to ask for. */
  static final Judgement UNDATED = new Judgement(Truth.UNKNOWN, Set.of());

  public static Judgement of(boolean holds) {
    return holds ? YES : NO;
  }

  public static Judgement needs(Fact fact) {
    return new Judgement(Truth.UNKNOWN, Set.of(fact));
  }

  /** No by what else is known; who says the fact itself may hear otherwise. */
  static Judgement concludedNot(Fact fact) {
    return new Judgement(Truth.NO, Set.of(fact));
  }

  Judgement opposite() {
    return switch (truth) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> this;
    };
  }

  /** Yes when all are yes, no when one is no. */
  public static Judgement all(Collection<Judgement> parts) {
    return combined(parts, Truth.NO, YES);
  }

  /** Yes when one is yes, no when all are no. */
  public static Judgement any(Collection<Judgement> parts) {
    return combined(parts, Truth.YES, NO);
  }

  private static Judgement combined(
      Collection<Judgement> parts, Truth deciding, Judgement otherwise) {
    Optional<Judgement> decisive =
        parts.stream()
            .filter(part -> part.truth == deciding)
            .min(Comparator.comparingInt(part -> part.missing.size()));
    if (decisive.isPresent()) {
      return decisive.get();
    }
    Set<Fact> missing =
        parts.stream()
            .flatMap(part -> part.missing.stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return parts.stream().anyMatch(part -> part.truth == Truth.UNKNOWN)
        ? new Judgement(Truth.UNKNOWN, missing)
        : new Judgement(otherwise.truth, missing);
  }
}
