package nl.leerroute.schemes.plain;

import java.util.List;
import nl.leerroute.schemes.Wording;

/** A rule as a reader sees it: headed sections of sentences. */
public record PlainRule(List<Section> sections) {

  public PlainRule {
    sections = List.copyOf(sections);
  }

  public record Section(Wording title, List<Wording> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }
}
