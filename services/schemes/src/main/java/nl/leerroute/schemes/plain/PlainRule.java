package nl.leerroute.schemes.plain;

import java.util.List;
import nl.leerroute.schemes.Wording;

/** A rule as a reader sees it: headed sections of sentences. */
public record PlainRule(List<Section> sections) {

  public PlainRule {
    sections = List.copyOf(sections);
  }

  /**
   * @param exact for who wants to check the computer: long and with codes, so folded away
   */
  public record Section(Wording title, List<Wording> lines, boolean exact) {
    public Section {
      lines = List.copyOf(lines);
    }
  }
}
