package nl.leerroute.catalogue.enrolment;

/**
 * Who asks, in the words given for this one request; only its provider sees it.
 *
 * @param reachedAt address for mail, or telephone number
 */
public record Contact(String name, String reachedAt) {

  /** What is left of a name when others only have to compare: the first letter of each word. */
  public String initials() {
    StringBuilder letters = new StringBuilder();
    for (String word : name.strip().split("\\s+", -1)) {
      letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0))).append('.');
    }
    return letters.toString();
  }

  @Override
  public String toString() {
    return "Contact[...]";
  }
}
