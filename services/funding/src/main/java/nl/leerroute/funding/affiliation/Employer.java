package nl.leerroute.funding.affiliation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A firm by its number in the commercial register.
 *
 * @param kvk eight figures
 */
public record Employer(String kvk, String name) {

  private static final Pattern FIGURES = Pattern.compile("\\d{7,8}");

  public Employer {
    if (!kvk.matches("\\d{8}")) {
      throw new IllegalArgumentException("No KvK number: " + kvk);
    }
  }

  /**
   * The eight figures of a number as people write it; empty when it is none. Sheets drop a nought
   * at the beginning and add spaces.
   */
  public static Optional<String> number(String written) {
    return Optional.of(written.replaceAll("[\\s.]", ""))
        .filter(FIGURES.asMatchPredicate())
        .map(figures -> figures.length() < 8 ? "0" + figures : figures);
  }
}
