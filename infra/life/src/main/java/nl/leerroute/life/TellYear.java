package nl.leerroute.life;

import java.time.LocalDate;

/**
 * Tells a made-up year that ends today to the broker of a demo, so that its figures show something:
 * {@code TellYear address people}. Its people are called {@code life-...} and none of them exists;
 * told twice on one day it changes nothing.
 */
final class TellYear {

  private static final long SEED = 1;
  private static final int FIRMS = 80;
  private static final int SCHEMES = 12;

  private TellYear() {}

  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      System.err.println("Say where the broker is and how many people the year has.");
      System.exit(2);
    }
    LocalDate first = LocalDate.now(Scale.LEGAL).minusYears(1);
    Scale scale = new Scale(SEED, Integer.parseInt(arguments[1]), FIRMS, SCHEMES, first, 0.05);
    long told = Telling.tell(new Life(scale).statistics(), arguments[0]);
    System.out.printf(
        "Told %,d facts of a made-up year. Figures are published within ten minutes,"
            + " or with the week when others were published before.%n",
        told);
  }
}
