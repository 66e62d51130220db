package nl.leerroute.matching.text;

/** A name or a sentence in the two languages that people read here. */
public record Text(String nl, String en) {

  /** The same words in both languages, for names. */
  public static Text same(String words) {
    return new Text(words, words);
  }

  /** One sentence after the other. */
  public Text then(Text next) {
    return new Text(nl + " " + next.nl, en + " " + next.en);
  }
}
