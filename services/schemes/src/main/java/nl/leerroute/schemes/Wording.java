package nl.leerroute.schemes;

/** A sentence, a question or a name in Dutch and in English. */
public record Wording(String nl, String en) {

  public Wording {
    if (nl.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("A wording needs both languages: " + nl + " / " + en);
    }
  }

  public static Wording of(String nl, String en) {
    return new Wording(nl, en);
  }
}
