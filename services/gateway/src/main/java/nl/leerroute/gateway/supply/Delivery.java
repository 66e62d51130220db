package nl.leerroute.gateway.supply;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One delivery and how far it was taken in.
 *
 * @param counts records by what became of them
 * @param ending offers that wait for somebody to say that they may end
 * @param of offers that there were before
 * @param refusals why it was refused
 */
public record Delivery(
    String run,
    Stage stage,
    Instant begun,
    Map<Outcome, Integer> counts,
    int ending,
    int of,
    List<Complaint> refusals) {

  /** Where it is. */
  public enum Stage {
    TAKING,
    HELD,
    DONE,
    REFUSED,
    FAILED
  }

  /** What became of one record. */
  public enum Outcome {
    TAKEN,
    CHANGED,
    UNCHANGED,
    /** It waits for a correction. */
    QUARANTINED,
    REFUSED,
    /** Another record says the same; that one counts. */
    DOUBLE,
    ENDED,
    /** It ends when somebody confirms that. */
    MISSING
  }

  public boolean isUnderWay() {
    return stage == Stage.TAKING;
  }

  /** One record of a delivery. */
  public record Line(
      String where,
      String title,
      Outcome outcome,
      String offerId,
      String quarantineId,
      List<Complaint> complaints) {}

  /** A delivery with some of its records. */
  public record Told(Delivery delivery, List<Line> lines) {}
}
