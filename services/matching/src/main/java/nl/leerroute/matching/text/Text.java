package nl.leerroute.matching.text;

import nl.leerroute.schemes.Euros;
import nl.leerroute.schemes.Wording;

/** A name or a sentence in the two languages that people read here. */
public record Text(String nl, String en) {

  /** The same words in both languages, for names. */
  public static Text same(String words) {
    return new Text(words, words);
  }

  public static Text of(Wording wording) {
    return new Text(wording.nl(), wording.en());
  }

  /** "€ 1.250" in Dutch, "€1,250" in English. */
  public static Text euros(long cents) {
    return new Text(Euros.nl(cents), Euros.en(cents));
  }

  /**
   * A sentence with gaps, as for {@link String#formatted}; texts among the values are put in in the
   * language of the sentence.
   */
  public static Text filled(String nl, String en, Object... values) {
    Object[] dutch = new Object[values.length];
    Object[] english = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      dutch[i] = values[i] instanceof Text text ? text.nl() : values[i];
      english[i] = values[i] instanceof Text text ? text.en() : values[i];
    }
    return new Text(nl.formatted(dutch), en.formatted(english));
  }

  /** One sentence after the other. */
  public Text then(Text next) {
    return new Text(nl + " " + next.nl, en + " " + next.en);
  }
}
