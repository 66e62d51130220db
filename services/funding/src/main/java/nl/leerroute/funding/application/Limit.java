package nl.leerroute.funding.application;

import java.util.Comparator;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A limit over several applications, also of other pots.
 *
 * @param key what is counted together
 * @param cents most money together
 * @param awards most applications together
 * @param years counted backwards from each day; absent: all that is under the key
 */
public record Limit(
    Kind kind, String key, OptionalLong cents, OptionalInt awards, OptionalInt years)
    implements Comparable<Limit> {

  private static final Comparator<Limit> FIXED_ORDER =
      Comparator.comparing(Limit::kind).thenComparing(Limit::key);

  /** Room is taken in this order, by everybody. */
  public enum Kind {
    PERSON,
    EMPLOYER,
    DE_MINIMIS
  }

  @Override
  public int compareTo(Limit other) {
    return FIXED_ORDER.compare(this, other);
  }
}
