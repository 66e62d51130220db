package nl.leerroute.gateway.takeout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How long answers are kept, and what somebody allowed and took back.
 *
 * @param keptUntil last day, when nothing more is said
 * @param leaves to keep answers about health and troubles, oldest first
 */
public record Trail(LocalDate keptUntil, List<Leave> leaves) {

  /**
   * @param given false: taken back
   */
  public record Leave(Instant at, boolean given) {}
}
