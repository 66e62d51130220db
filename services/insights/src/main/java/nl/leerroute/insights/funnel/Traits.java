package nl.leerroute.insights.funnel;

import java.util.Comparator;

/**
 * What is told of a person besides the region, in coarse classes; empty: not told.
 *
 * @param status what somebody does now, such as {@code EMPLOYEE}
 * @param education LOW, MIDDLE or HIGH
 * @param sector SBI section letter
 */
public record Traits(String status, Age age, String education, String sector) {

  public static final Traits UNKNOWN = new Traits("", Age.UNKNOWN, "", "");

  static final Comparator<Traits> ORDER =
      Comparator.comparing(Traits::status)
          .thenComparing(Traits::age)
          .thenComparing(Traits::education)
          .thenComparing(Traits::sector);

  /** Coarser than the decades on the topic: a finer class leaves most groups too small to show. */
  public enum Age {
    UNDER_25,
    FROM_25_TO_64,
    FROM_65,
    UNKNOWN;

    /**
     * @param band as on the topic, such as {@code 45-54}; empty: not told
     */
    public static Age of(String band) {
      return switch (band) {
        case "under-25" -> UNDER_25;
        case "65-plus" -> FROM_65;
        case "" -> UNKNOWN;
        default -> FROM_25_TO_64;
      };
    }
  }
}
