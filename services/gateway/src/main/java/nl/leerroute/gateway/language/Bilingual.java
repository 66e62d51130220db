package nl.leerroute.gateway.language;

import java.util.Locale;

/** A name or a sentence as Dutch and as English readers get it. */
public record Bilingual(String nl, String en) {

  /** The English wording for an English reader, the Dutch one for everybody else. */
  public String in(Locale reader) {
    return reader.getLanguage().equals("en") ? en : nl;
  }
}
