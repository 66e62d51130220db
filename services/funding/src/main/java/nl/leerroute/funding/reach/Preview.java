package nl.leerroute.funding.reach;

import java.util.List;
import java.util.Optional;
import nl.leerroute.funding.seeking.Situation;

/**
 * Whom a rule reaches, and what that costs.
 *
 * @param rows by region and what people do, in the order of the crowd
 * @param spend absent: no amount can be worked out
 */
public record Preview(List<Row> rows, Persons total, Optional<Spend> spend) {

  public Preview {
    rows = List.copyOf(rows);
  }

  public record Row(Optional<String> region, Optional<Situation> status, Persons persons) {}

  /**
   * In tens.
   *
   * @param yes qualify, with a course that fits
   * @param may qualify, depending on what is not known of them
   */
  public record Persons(long yes, long may, long no) {

    static final Persons NOBODY = new Persons(0, 0, 0);

    Persons and(Persons more) {
      return new Persons(yes + more.yes, may + more.may, no + more.no);
    }
  }

  /**
   * @param surely for those who qualify
   * @param atMost for those who may qualify as well
   */
  public record Spend(long surely, long atMost) {}
}
