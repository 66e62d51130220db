package nl.leerroute.gateway.firms;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

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

  /** The first division of each section, as Statistics Netherlands numbers them. */
  private static final NavigableMap<Integer, String> SECTIONS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(1, "A"),
              Map.entry(6, "B"),
              Map.entry(10, "C"),
              Map.entry(35, "D"),
              Map.entry(36, "E"),
              Map.entry(41, "F"),
              Map.entry(45, "G"),
              Map.entry(49, "H"),
              Map.entry(55, "I"),
              Map.entry(58, "J"),
              Map.entry(64, "K"),
              Map.entry(68, "L"),
              Map.entry(69, "M"),
              Map.entry(77, "N"),
              Map.entry(84, "O"),
              Map.entry(85, "P"),
              Map.entry(86, "Q"),
              Map.entry(90, "R"),
              Map.entry(94, "S")));

  private Branches() {}

  /** The letter of the section that contains this branch. */
  public static String section(String code) {
    return SECTIONS.floorEntry(Integer.parseInt(code, 0, 2, 10)).getValue();
  }
}
