package nl.leerroute.catalogue.offer;

import java.util.Arrays;

/**
 * How an offer came to us, and so for how long we rely on it without hearing of it again.
 *
 * <p>The kind is the beginning of its source, up to the colon.
 */
enum SourceKind {
  /** Asked every day: two weeks of silence is a fault. */
  OOAPI(14),
  /** Asked every day: two weeks of silence is a fault. */
  EDUDEX(14),
  /** A provider sends a file about once in a season. */
  FILE(120),
  /** Typed in by somebody, and looked at about twice a year. */
  FORM(180),
  /** Sent by a program, or by somebody whose ways we do not know. */
  OTHER(60);

  private final int days;

  SourceKind(int days) {
    this.days = days;
  }

  static SourceKind of(String source) {
    return Arrays.stream(values())
        .filter(
            kind -> source.regionMatches(true, 0, kind.name() + ":", 0, kind.name().length() + 1))
        .findFirst()
        .orElse(OTHER);
  }

  /** For how many days after it was checked an offer is sure. */
  int days() {
    return days;
  }
}
