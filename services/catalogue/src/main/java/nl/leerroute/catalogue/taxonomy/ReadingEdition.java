package nl.leerroute.catalogue.taxonomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.leerroute.catalogue.incoming.Field;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;

/** Makes an edition of what came in from outside, or says what is wrong with it. */
final class ReadingEdition {

  private static final int NAME = 200;
  private static final int DESCRIPTION = 4000;
  private static final Sentence ADDRESS =
      new Sentence(
          "Geef het adres van een begrip, zoals een ESCO-URI.",
          "Give the address of a concept, such as an ESCO URI.");

  private final ReleaseName release;
  private final Fields fields;

  ReadingEdition(ReleaseName release, Map<String, ?> plain) {
    this.release = release;
    this.fields = Fields.of(plain);
  }

  List<Problem> problems() {
    return fields.problems();
  }

  /** Empty when there are problems. */
  Optional<Edition> read() {
    Optional<String> scheme = fields.field("scheme").required().text(NAME);
    Optional<String> version = fields.field("version").required().text(NAME);
    boolean starter = fields.field("starter").flag();
    Map<ConceptUri, Concept> concepts = new LinkedHashMap<>();
    for (Field element : fields.field("concepts").required().elements()) {
      element
          .required()
          .section()
          .flatMap(this::concept)
          .filter(concept -> concepts.put(concept.uri(), concept) != null)
          .ifPresent(concept -> refuseDouble(concept.uri()));
    }
    return fields.mistakes() == 0
        ? Optional.of(
            new Edition(
                release, scheme.orElseThrow(), version.orElseThrow(), starter, concepts, Map.of()))
        : Optional.empty();
  }

  private void refuseDouble(ConceptUri uri) {
    fields.refuse(
        "concepts",
        "double",
        new Sentence(
            "Dit begrip staat er twee keer: " + uri, "This concept is here twice: " + uri));
  }

  private Optional<Concept> concept(Fields concept) {
    int before = concept.mistakes();
    Optional<Entry> entry = entry(concept);
    return concept
        .field("kind")
        .required()
        .choice(Kind.class)
        .flatMap(
            kind ->
                switch (kind) {
                  case OCCUPATION -> occupation(concept, entry);
                  case SKILL -> skill(concept, entry);
                  case GROUP -> entry.<Concept>map(Concept.Group::new);
                })
        .filter(_ -> concept.mistakes() == before);
  }

  private Optional<Entry> entry(Fields concept) {
    Optional<ConceptUri> uri = uri(concept.field("uri").required());
    Optional<Label> label =
        concept.field("labels").required().section().flatMap(ReadingEdition::label);
    Map<Language, List<String>> synonyms = synonyms(concept.field("synonyms"));
    Map<Language, String> descriptions = descriptions(concept.field("descriptions"));
    List<ConceptUri> broader = uris(concept.field("broader"));
    return uri.isPresent() && label.isPresent()
        ? Optional.of(new Entry(uri.get(), release, label.get(), synonyms, descriptions, broader))
        : Optional.empty();
  }

  private static Optional<Concept> occupation(Fields concept, Optional<Entry> entry) {
    List<Requirement> requirements = requirements(concept.field("requirements"));
    boolean regulated = concept.field("regulated").flag();
    return entry.map(one -> new Concept.Occupation(one, requirements, regulated));
  }

  private static Optional<Concept> skill(Fields concept, Optional<Entry> entry) {
    Optional<SkillType> type = concept.field("skillType").required().choice(SkillType.class);
    Optional<ReuseLevel> reuse = concept.field("reuseLevel").required().choice(ReuseLevel.class);
    List<Requirement> requirements = requirements(concept.field("requirements"));
    return entry.isPresent() && type.isPresent() && reuse.isPresent()
        ? Optional.of(new Concept.Skill(entry.get(), type.get(), reuse.get(), requirements))
        : Optional.empty();
  }

  private static Optional<ConceptUri> uri(Field field) {
    return field.form(ConceptUri::read, ADDRESS);
  }

  private static List<ConceptUri> uris(Field list) {
    return list.elements().stream().flatMap(one -> uri(one.required()).stream()).toList();
  }

  private static Optional<Label> label(Fields labels) {
    Map<Language, String> names = texts(labels, NAME);
    if (names.isEmpty()) {
      labels.field(Language.NL.code()).required().text(NAME);
      return Optional.empty();
    }
    return Optional.of(new Label(names));
  }

  private static Map<Language, List<String>> synonyms(Field field) {
    Map<Language, List<String>> synonyms = new TreeMap<>();
    field
        .section()
        .ifPresent(
            section ->
                languages(section)
                    .forEach(
                        language -> {
                          List<String> names =
                              section.field(language.code()).elements().stream()
                                  .flatMap(name -> name.required().text(NAME).stream())
                                  .toList();
                          if (!names.isEmpty()) {
                            synonyms.put(language, names);
                          }
                        }));
    return synonyms;
  }

  private static Map<Language, String> descriptions(Field field) {
    return field.section().map(section -> texts(section, DESCRIPTION)).orElse(Map.of());
  }

  private static Map<Language, String> texts(Fields section, int longest) {
    Map<Language, String> texts = new TreeMap<>();
    languages(section)
        .forEach(
            language ->
                section
                    .field(language.code())
                    .text(longest)
                    .ifPresent(text -> texts.put(language, text)));
    return texts;
  }

  private static Stream<Language> languages(Fields section) {
    return section.names().flatMap(name -> Language.read(name).stream());
  }

  private static List<Requirement> requirements(Field field) {
    return field.elements().stream()
        .flatMap(one -> one.required().section().flatMap(ReadingEdition::requirement).stream())
        .toList();
  }

  private static Optional<Requirement> requirement(Fields fields) {
    Optional<ConceptUri> skill = uri(fields.field("skill").required());
    Optional<Relevance> relevance = fields.field("relevance").required().choice(Relevance.class);
    return skill.flatMap(uri -> relevance.map(weight -> new Requirement(uri, weight)));
  }
}
