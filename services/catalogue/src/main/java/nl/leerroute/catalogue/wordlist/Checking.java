package nl.leerroute.catalogue.wordlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Edition;
import nl.leerroute.catalogue.taxonomy.Entry;
import nl.leerroute.catalogue.taxonomy.Label;
import nl.leerroute.catalogue.taxonomy.Language;
import nl.leerroute.catalogue.taxonomy.Standing;

/**
 * Holds the lines of a list against the concepts that are here, and makes aliases of the good ones.
 */
final class Checking {

  private final ListName list;
  private final Map<ConceptUri, Concept> stored = new HashMap<>();
  private final Standing standing;
  private final List<Line> lines = new ArrayList<>();
  private final Map<ConceptUri, Concept> aliases = new LinkedHashMap<>();

  Checking(ListName list, List<Concept> concepts) {
    this.list = list;
    this.standing = new Standing(concepts);
    concepts.forEach(concept -> stored.put(concept.uri(), concept));
  }

  void take(Line line) {
    Line checked = line.isGood() ? check(line) : line;
    lines.add(checked);
    if (checked.isGood()) {
      ConceptUri uri = checked.uri().orElseThrow();
      Concept alias = alias(checked, uri);
      aliases.merge(uri, alias, Checking::together);
    }
  }

  private Line check(Line line) {
    Optional<Concept> meant = line.concept().flatMap(standing::meant);
    if (meant.isEmpty()) {
      return line.with(
          Problem.of(
              "concept",
              "unknown-concept",
              new Sentence("Dit begrip kennen we niet.", "We do not know this concept.")));
    }
    if (line.uri().isEmpty() || isOfAnother(line.uri().get()) || meansAnother(line)) {
      return line.with(
          Problem.of(
              "uri",
              "taken",
              new Sentence(
                  "Dit adres is geen adres, of staat al voor een ander begrip.",
                  "This address is none, or stands for another concept already.")));
    }
    return line;
  }

  private boolean isOfAnother(ConceptUri uri) {
    return Optional.ofNullable(stored.get(uri))
        .filter(known -> !known.entry().release().equals(list.release()))
        .isPresent();
  }

  /** Of two lines that give one address to different concepts the first counts. */
  private boolean meansAnother(Line line) {
    return line.uri()
        .flatMap(uri -> Optional.ofNullable(aliases.get(uri)))
        .filter(
            known ->
                known instanceof Concept.Alias alias
                    && !line.concept().equals(Optional.of(alias.standsFor())))
        .isPresent();
  }

  private Concept alias(Line line, ConceptUri uri) {
    ConceptUri concept = line.concept().orElseThrow();
    return new Concept.Alias(
        new Entry(
            uri,
            list.release(),
            new Label(Map.of(line.language(), line.name())),
            Map.of(),
            Map.of(),
            List.of()),
        standing.meant(concept).orElseThrow().kind(),
        concept);
  }

  /** Several lines of one address give it several names. */
  private static Concept together(Concept one, Concept other) {
    Map<Language, String> labels = new HashMap<>(other.label().names());
    labels.putAll(one.label().names());
    Map<Language, List<String>> synonyms = new HashMap<>(one.entry().synonyms());
    other
        .label()
        .names()
        .forEach(
            (language, name) -> {
              if (!name.equals(labels.get(language))) {
                List<String> more = new ArrayList<>(synonyms.getOrDefault(language, List.of()));
                more.add(name);
                synonyms.put(language, List.copyOf(more));
              }
            });
    return one.with(
        new Entry(
            one.uri(), one.entry().release(), new Label(labels), synonyms, Map.of(), List.of()));
  }

  Edition edition() {
    return new Edition(list.release(), "LIST " + list.release(), "1", false, aliases, Map.of());
  }

  List<ListRow> rows() {
    return lines.stream()
        .map(line -> new ListRow(line.file(), line.number(), outcome(line), line.problems()))
        .toList();
  }

  private ListRow.Outcome outcome(Line line) {
    if (!line.isGood()) {
      return ListRow.Outcome.REFUSED;
    }
    ConceptUri uri = line.uri().orElseThrow();
    Concept known = stored.get(uri);
    if (known == null) {
      return ListRow.Outcome.TAKEN;
    }
    return known.equals(aliases.get(uri)) ? ListRow.Outcome.UNCHANGED : ListRow.Outcome.CHANGED;
  }
}
