package nl.leerroute.catalogue.offer;

import java.time.LocalDate;

/** Whether an offer can be relied on. */
public sealed interface Standing {

  /** It is shown and planned. */
  record Current() implements Standing {}

  /**
   * It is shown as no longer sure, and ends unless its source does something.
   *
   * @param since first day on which it was not sure
   * @param endsOn first day on which it is not shown any more
   */
  record Stale(EndReason why, LocalDate since, LocalDate endsOn) implements Standing {}

  /** Nobody but its provider sees it any more. */
  record Ended(EndReason why, LocalDate on) implements Standing {}
}
