package nl.leerroute.catalogue.wordlist;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Row;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Language;

/**
 * One row of a list, as far as it can be read by itself.
 *
 * @param concept the address of the concept that is meant; absent: it cannot be read
 * @param uri the address that another taxonomy has for it, or one made of the name
 */
record Line(
    String file,
    long number,
    Optional<ConceptUri> concept,
    Optional<ConceptUri> uri,
    Language language,
    String name,
    List<Problem> problems) {

  static final List<String> COLUMNS = List.of("concept", "name");

  private static final int LONGEST = 200;
  private static final List<String> SAME_MEANING = List.of("exact", "close");
  private static final Sentence ADDRESS =
      new Sentence(
          "Geef het adres van een begrip, zoals een ESCO-URI.",
          "Give the address of a concept, such as an ESCO URI.");

  static Line read(ListName list, String file, Row row) {
    List<Problem> problems = new ArrayList<>();
    Optional<ConceptUri> concept = row.cell("concept").flatMap(ConceptUri::read);
    if (concept.isEmpty()) {
      problems.add(Problem.of("concept", "malformed", ADDRESS));
    }
    String name = row.cell("name").filter(text -> text.length() <= LONGEST).orElse("");
    if (name.isEmpty()) {
      problems.add(
          Problem.of(
              "name",
              "malformed",
              new Sentence(
                  "Geef een naam van hoogstens %d tekens.".formatted(LONGEST),
                  "Give a name of at most %d characters.".formatted(LONGEST))));
    }
    row.cell("match")
        .filter(match -> !SAME_MEANING.contains(match.toLowerCase(Locale.ROOT)))
        .ifPresent(_ -> problems.add(otherMeaning()));
    Language language = row.cell("language").flatMap(Language::read).orElse(Language.NL);
    return new Line(
        file,
        row.number(),
        concept,
        row.cell("uri").map(ConceptUri::read).orElseGet(() -> made(list, concept, language, name)),
        language,
        name,
        problems);
  }

  private static Optional<ConceptUri> made(
      ListName list, Optional<ConceptUri> concept, Language language, String name) {
    String said = "%s %s %s".formatted(concept.map(ConceptUri::value).orElse(""), language, name);
    return ConceptUri.read(
        "urn:leerroute:%s:%s"
            .formatted(
                list.release(), UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8))));
  }

  private static Problem otherMeaning() {
    return new Problem(
        "match",
        "other-meaning",
        new Sentence(
            "Alleen wat hetzelfde betekent, wordt gebruikt.", "Only what means the same is used."),
        SAME_MEANING);
  }

  Line with(Problem problem) {
    List<Problem> more = new ArrayList<>(problems);
    more.add(problem);
    return new Line(file, number, concept, uri, language, name, List.copyOf(more));
  }

  boolean isGood() {
    return problems.isEmpty();
  }
}
