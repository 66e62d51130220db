package nl.leerroute.schemes.fact;

import java.util.regex.Pattern;

/** The Dutch business classification SBI 2008: which code lies within which. */
public final class Sbi {

  private static final Pattern CODE = Pattern.compile("[A-U]|\\d{2}(\\.?\\d{1,3})?");

  /** First division of each section A to U; a section ends where the next begins. */
  private static final int[] FIRST_DIVISION = {
    1, 6, 10, 35, 36, 41, 45, 49, 55, 58, 64, 68, 69, 77, 84, 85, 86, 90, 94, 97, 99
  };

  private Sbi() {}

  public static boolean isCode(String code) {
    return CODE.matcher(code).matches();
  }

  /** Whether {@code code} is {@code area} or a part of it. */
  public static boolean within(String code, String area) {
    return digits(code).startsWith(digits(area)) || section(code).equals(area);
  }

  /** The section letter of a code. */
  public static String section(String code) {
    if (Character.isLetter(code.charAt(0))) {
      return code;
    }
    int division = Integer.parseInt(code.substring(0, 2));
    int section = 0;
    while (section + 1 < FIRST_DIVISION.length && FIRST_DIVISION[section + 1] <= division) {
      section++;
    }
    return String.valueOf((char) ('A' + section));
  }

  private static String digits(String code) {
    return code.replace(".", "");
  }
}
