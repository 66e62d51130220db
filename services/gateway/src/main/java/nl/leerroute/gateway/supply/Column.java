package nl.leerroute.gateway.supply;

import java.util.List;
import nl.leerroute.gateway.language.Bilingual;

/**
 * A field of the form for one course, and a column of the template.
 *
 * @param words that can be chosen from; empty: anything
 * @param several of the words may be chosen
 */
public record Column(
    String name,
    Bilingual heading,
    Bilingual help,
    Need need,
    List<String> words,
    boolean several) {

  /** Whether it has to be filled. */
  public enum Need {
    REQUIRED,
    OPTIONAL,
    EACH_START
  }

  public boolean isRequired() {
    return need == Need.REQUIRED;
  }

  public boolean isOfStart() {
    return need == Need.EACH_START;
  }

  /** Words are spelled out, so a text of them needs room. */
  public boolean isLong() {
    return name.startsWith("SUMMARY") || name.equals("TEACHES") || name.equals("REQUIRES");
  }

  /** Whether a word is among those in a cell. */
  public boolean isChosen(String cell, String word) {
    return List.of(cell.split("\\s*,\\s*", -1)).contains(word);
  }
}
