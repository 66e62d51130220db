package nl.leerroute.intake.scan;

/** The building blocks of a learning culture. */
public enum Block {
  /** Whether the work itself lets people grow. */
  CONTENT,
  /** Whether there is room to try things, and no shame in mistakes. */
  SAFETY,
  /** Whether people learn from each other. */
  TOGETHER,
  LEADERSHIP,
  /** Whether time, money and agreements are there. */
  ORGANISATION,
  /** Whether the firm learns from others: schools, customers, neighbours. */
  OUTSIDE
}
