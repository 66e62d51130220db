package nl.leerroute.schemes.rule;

import java.util.Optional;
import java.util.OptionalInt;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.amount.Percent;

/**
 * For how many different employees of one firm there is money, counted by the fund: a number, a
 * share of the staff, or the higher of both.
 */
public record Headcount(OptionalInt number, Optional<Percent> ofStaff) {

  public Headcount {
    if (number.isEmpty() && ofStaff.isEmpty()) {
      throw new IllegalArgumentException("A headcount is a number or a share of the staff");
    }
  }

  /** Employees for whom there is money in a firm of this size; nobody counts in part. */
  public long most(long staff) {
    long share = ofStaff.map(percent -> staff * percent.hundredths() / 10_000).orElse(0L);
    return Math.max(number.orElse(0), share);
  }

  public Wording wording() {
    return ofStaff
        .map(percent -> share(percent.nl(), percent.en()))
        .orElseGet(
            () ->
                Wording.of(
                    "Voor hoogstens " + number.orElse(0) + " werknemers van een bedrijf.",
                    "For at most " + number.orElse(0) + " employees of a firm."));
  }

  private Wording share(String nl, String en) {
    return number.isEmpty()
        ? Wording.of(
            "Voor hoogstens " + nl + " van de werknemers van een bedrijf.",
            "For at most " + en + " of the employees of a firm.")
        : Wording.of(
            "Voor hoogstens "
                + number.getAsInt()
                + " werknemers van een bedrijf, of "
                + nl
                + " van het personeel als dat meer is.",
            "For at most "
                + number.getAsInt()
                + " employees of a firm, or "
                + en
                + " of the staff where that is more.");
  }
}
