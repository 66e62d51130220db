package nl.leerroute.schemes.rule;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A scheme and one of its versions. Versions are ordered as people count them: 9 before 10, 2023
 * before 2023-h2 before 2024.
 */
public record SchemeRef(String scheme, String version) implements Comparable<SchemeRef> {

  private static final Pattern PARTS = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

  private static final Comparator<SchemeRef> ORDER =
      Comparator.comparing(SchemeRef::scheme)
          .thenComparing(SchemeRef::version, SchemeRef::counted)
          .thenComparing(SchemeRef::version);

  @Override
  public int compareTo(SchemeRef other) {
    return ORDER.compare(this, other);
  }

  private static int counted(String one, String other) {
    List<String> ones = PARTS.splitAsStream(one).toList();
    List<String> others = PARTS.splitAsStream(other).toList();
    for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
      String a = number(ones.get(i));
      String b = number(others.get(i));
      boolean longer = isNumber(a) && isNumber(b) && a.length() != b.length();
      int order = longer ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(ones.size(), others.size());
  }

  private static String number(String part) {
    return isNumber(part) ? part.replaceFirst("^0+", "") : part;
  }

  private static boolean isNumber(String part) {
    return part.isEmpty() || Character.isDigit(part.charAt(0));
  }

  /** For instance {@code stap/2022}; also the key on the topic. */
  @Override
  public String toString() {
    return scheme + "/" + version;
  }
}
