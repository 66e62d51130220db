package nl.leerroute.gateway.firms;

import java.util.List;

/**
 * Branches of business in SBI 2008 that small firms know themselves by; funds and schemes ask for
 * these or for the section that they belong to.
 */
public final class Branches {

  public static final List<String> ALL =
      List.of(
          "01", "01.1", "01.4", "10", "10.71", "25", "28", "33", "38", "41", "42", "43", "43.2",
          "43.3", "45", "46", "47", "47.11", "49.3", "49.4", "50", "52", "55", "56", "58", "61",
          "62", "64", "68", "69", "71", "73", "78", "80", "81.2", "81.3", "82", "84", "85", "86.1",
          "86.2", "87", "88", "88.91", "90", "93", "94", "95", "96.02");

  private Branches() {}
}
