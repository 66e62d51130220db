package nl.leerroute.contracts;

import java.util.Locale;

/** A sentence or a name in the two languages that people read here. */
public record Text(String nl, String en) {

  /** The English wording for an English reader, the Dutch one for everybody else. */
  public String in(Locale reader) {
    return reader.getLanguage().equals("en") ? en : nl;
  }
}
