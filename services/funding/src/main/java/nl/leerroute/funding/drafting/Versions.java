package nl.leerroute.funding.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the next version of a scheme is called. */
final class Versions {

  private static final Pattern COUNTED = Pattern.compile("(.*\\.)(\\d{1,9})");

  private Versions() {}

  /** Counts on: 2026.1 after 2026, 2026.2 after 2026.1. */
  static String after(String version) {
    Matcher counted = COUNTED.matcher(version);
    return counted.matches()
        ? counted.group(1) + (Integer.parseInt(counted.group(2)) + 1)
        : version + ".1";
  }
}
