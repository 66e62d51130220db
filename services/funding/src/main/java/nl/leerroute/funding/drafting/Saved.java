package nl.leerroute.funding.drafting;

/** What came of changing a draft. */
public sealed interface Saved {

  record Done(Edition now) implements Saved {}

  /** Somebody else changed it since it was read; nothing was overwritten. */
  record Conflict(Edition now) implements Saved {}

  /** It became a version, and versions never change. */
  record Published(Edition now) implements Saved {}

  /** It is thrown away. */
  record Dropped() implements Saved {}

  record Gone() implements Saved {}

  /** What was sent is no rule, and no draft either. */
  record Unreadable() implements Saved {}
}
