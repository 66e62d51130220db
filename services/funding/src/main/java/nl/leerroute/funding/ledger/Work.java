package nl.leerroute.funding.ledger;

/** What a ledger has begun and not finished; it comes before the next entry, in this order. */
public enum Work {
  /** Reservations and grants whose time is over. */
  EXPIRE,
  /** A new order for those who asked, drawn or ranked. */
  ORDER,
  /** The same part for everybody. */
  CUT,
  /** Money for those at the head of a line. */
  MOVE_UP,
  /** The number that somebody got in a draw. */
  TELL,
  /** Nobody waits any more. */
  CLOSE
}
