package nl.leerroute.intake.journey;

import java.util.Optional;

/**
 * The courses of a chosen route, in classes that many routes share.
 *
 * @param form the most formal of them
 * @param diploma one of them leads to a recognised diploma
 * @param hours of study in all, rounded to tens
 * @param payer empty: nobody has to pay
 * @param mandatory whether law asks one of them of who does certain work; empty: not known
 * @param money a scheme surely pays a part
 */
public record Courses(
    Formality form,
    boolean diploma,
    int hours,
    Optional<Payer> payer,
    Optional<Boolean> mandatory,
    boolean money) {

  private static final int LEAST = 10;
  private static final int MOST = 10_000;

  /** Whoever sends other hours than tens gets tens: finer than that is told of nobody. */
  public Courses {
    int tens = (Math.clamp(hours, LEAST, MOST) + LEAST / 2) / LEAST;
    hours = tens * LEAST;
  }

  public enum Formality {
    FORMAL,
    NON_FORMAL,
    INFORMAL
  }

  public enum Payer {
    EMPLOYER,
    SCHEME,
    SELF,
    MIXED
  }
}
