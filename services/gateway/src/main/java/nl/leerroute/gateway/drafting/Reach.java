package nl.leerroute.gateway.drafting;

import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;

/** Whom a draft would reach. */
public sealed interface Reach {

  /**
   * @param period week at whose end people were counted
   * @param definition whom the figures are about
   * @param spend absent: no amount can be worked out
   */
  record Shown(
      String period, Bilingual definition, List<Row> rows, Persons total, Optional<Spend> spend)
      implements Reach {}

  /** There are no figures yet. */
  record NoFigures() implements Reach {}

  /** Something in the rule is wrong still. */
  record NotSound() implements Reach {}

  /**
   * @param region code; empty: elsewhere, or not told
   * @param status what people do; empty: not told
   */
  record Row(String region, String status, Persons persons) {}

  /**
   * In tens.
   *
   * @param yes qualify, with a course that fits
   * @param may qualify, depending on what is not known of them
   */
  record Persons(long yes, long may, long no) {

    public boolean isNobody() {
      return yes + may + no == 0;
    }
  }

  /**
   * In cents.
   *
   * @param surely for those who qualify
   * @param atMost for those who may qualify as well
   */
  record Spend(long surely, long atMost) {}
}
