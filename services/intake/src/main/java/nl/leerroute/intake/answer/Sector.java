package nl.leerroute.intake.answer;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A branch of business in SBI 2008: a section letter, or a code within a section. */
public record Sector(String code) {

  private static final Pattern FORM = Pattern.compile("[A-U]|\\d{2}(\\.\\d{1,2}(\\.\\d)?)?");

  /** Each section by its first division, as Statistics Netherlands numbers them. */
  private static final NavigableMap<Integer, String> SECTIONS = new TreeMap<>();

  static {
    String[] starts =
        "A1 B6 C10 D35 E36 F41 G45 H49 I55 J58 K64 L68 M69 N77 O84 P85 Q86 R90 S94 T97 U99"
            .split(" ");
    for (String start : starts) {
      SECTIONS.put(Integer.valueOf(start.substring(1)), start.substring(0, 1));
    }
  }

  public Sector {
    if (!isSector(code)) {
      throw new IllegalArgumentException("not a code of SBI 2008: " + code);
    }
  }

  static Optional<Sector> written(String text) {
    return isSector(text) ? Optional.of(new Sector(text)) : Optional.empty();
  }

  /** The letter of the section that contains this code. */
  public String section() {
    return Character.isLetter(code.charAt(0))
        ? code
        : SECTIONS.floorEntry(division(code)).getValue();
  }

  private static boolean isSector(String text) {
    return FORM.matcher(text).matches()
        && (Character.isLetter(text.charAt(0)) || division(text) > 0);
  }

  private static int division(String code) {
    return Integer.parseInt(code, 0, 2, 10);
  }
}
