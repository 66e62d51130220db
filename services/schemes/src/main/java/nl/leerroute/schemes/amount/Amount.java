package nl.leerroute.schemes.amount;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.fact.Fact;

/** How an amount of money is made; never negative. */
public sealed interface Amount {

  /** The costs that the scheme looks at. */
  record EligibleCost() implements Amount {}

  record Fixed(long cents) implements Amount {}

  /** A percentage of an amount. */
  record Share(Percent percent, Amount of) implements Amount {}

  /** An amount, but never more than another. */
  record AtMost(Amount of, Amount cap) implements Amount {}

  /** An amount, but never less than another. */
  record AtLeast(Amount of, Amount floor) implements Amount {}

  record Sum(List<Amount> of) implements Amount {
    public Sum {
      of = List.copyOf(of);
    }
  }

  /** The part of an amount above a threshold. */
  record Above(Amount of, long thresholdCents) implements Amount {}

  /**
   * So much per day, hour, exam, person.
   *
   * @param most units that count at most
   */
  record PerUnit(long cents, Fact units, OptionalLong most) implements Amount {}

  /** A number of times an amount that is a fact: five times the statutory fee. */
  record TimesFact(int times, Fact money) implements Amount {}

  /** An amount in proportion to a fact, in full from {@code whole} on: contract hours over 36. */
  record ProRata(Amount full, Fact part, long whole) implements Amount {}

  /** Percentages that change with the height of an amount, each over its own band. */
  record Banded(Amount of, List<Band> bands) implements Amount {
    public Banded {
      bands = List.copyOf(bands);
    }
  }

  /**
   * @param upToCents end of the band; absent: no end, for the last band only
   */
  record Band(OptionalLong upToCents, Percent percent) {}

  /** The amount of the first tier that holds. */
  record Tiered(List<Tier> tiers, Optional<Amount> otherwise) implements Amount {
    public Tiered {
      tiers = List.copyOf(tiers);
    }
  }

  record Tier(Wording label, Condition when, Amount then) {}

  /** Money is there, but how much our sources do not say. Nothing is invented. */
  record Unknown(Wording why) implements Amount {}
}
