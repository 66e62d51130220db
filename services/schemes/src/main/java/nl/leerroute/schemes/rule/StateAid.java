package nl.leerroute.schemes.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * State aid to firms: all schemes of one kind share the room of one undertaking, counted over three
 * years.
 */
public enum StateAid {
  /** Regulations (EU) 1407/2013, article 3(2), and 2023/2831, article 3(2). */
  DE_MINIMIS,

  /**
   * Primary production of farm products: Regulation (EU) 1408/2013, article 3(2), as amended by
   * 2019/316 and 2024/3118.
   */
  DE_MINIMIS_AGRICULTURE;

  /** The counter of all schemes that share a room. */
  public static final String COUNTER = "de-minimis";

  /** How many years count together. */
  public static final int YEARS = 3;

  private record Ceiling(LocalDate from, long cents) {}

  /** The most that one undertaking may have on a day, in cents; empty before the first rule. */
  public OptionalLong ceiling(LocalDate day) {
    return switch (this) {
      case DE_MINIMIS ->
          newest(
              day,
              new Ceiling(LocalDate.of(2014, 1, 1), 20_000_000),
              new Ceiling(LocalDate.of(2024, 1, 1), 30_000_000));
      case DE_MINIMIS_AGRICULTURE ->
          newest(
              day,
              new Ceiling(LocalDate.of(2014, 1, 1), 1_500_000),
              new Ceiling(LocalDate.of(2019, 3, 14), 2_000_000),
              new Ceiling(LocalDate.of(2024, 12, 16), 5_000_000));
    };
  }

  private static OptionalLong newest(LocalDate day, Ceiling... ceilings) {
    return Stream.of(ceilings)
        .filter(each -> !each.from().isAfter(day))
        .max(Comparator.comparing(Ceiling::from))
        .map(each -> OptionalLong.of(each.cents()))
        .orElse(OptionalLong.empty());
  }
}
