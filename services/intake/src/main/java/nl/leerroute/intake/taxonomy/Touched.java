package nl.leerroute.intake.taxonomy;

import java.util.OptionalInt;

/**
 * How many profiles something touches, as anybody may know it: by the rule of all published
 * figures, fewer than ten are not told from none, and more are rounded to tens.
 *
 * @param profiles empty: fewer than ten
 */
public record Touched(OptionalInt profiles) {

  private static final int LEAST = 10;

  static Touched of(long counted) {
    return new Touched(
        counted < LEAST
            ? OptionalInt.empty()
            : OptionalInt.of(Math.toIntExact((counted + LEAST / 2) / LEAST * LEAST)));
  }
}
