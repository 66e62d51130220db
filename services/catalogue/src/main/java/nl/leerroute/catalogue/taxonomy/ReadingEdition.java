package nl.leerroute.catalogue.taxonomy;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        ? Optional.of(new Edition(release, scheme.orElseThrow(), version.orElseThrow(), concepts))
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
    return entry.isPresent() && type.isPresent() && reuse.isPresent()
        ? Optional.of(new Concept.Skill(entry.get(), type.get(), reuse.get()))
        : Optional.empty();
  }

  private static Optional<ConceptUri> uri(Field field) {
    return field.form(ConceptUri::read, ADDRESS);
  }

  private static List<ConceptUri> uris(Field list) {
    return list.elements().stream().flatMap(one -> uri(one.required()).stream()).toList();
  }

  /** A name in one language stands in for the other: half of ESCO has no Dutch names. */
  private static Optional<Label> label(Fields labels) {
    Optional<String> en = labels.field("en").text(NAME);
    Field dutch = labels.field("nl");
    Optional<String> nl = (en.isPresent() ? dutch : dutch.required()).text(NAME);
    return nl.or(() -> en).map(name -> new Label(name, en.orElse(name)));
  }

  private static Map<Language, List<String>> synonyms(Field field) {
    Map<Language, List<String>> synonyms = new EnumMap<>(Language.class);
    field
        .section()
        .ifPresent(
            section -> {
              for (Language language : Language.values()) {
                List<String> names =
                    section.field(language.code()).elements().stream()
                        .flatMap(name -> name.required().text(NAME).stream())
                        .toList();
                if (!names.isEmpty()) {
                  synonyms.put(language, names);
                }
              }
            });
    return synonyms;
  }

  private static Map<Language, String> descriptions(Field field) {
    Map<Language, String> descriptions = new EnumMap<>(Language.class);
    field
        .section()
        .ifPresent(
            section -> {
              for (Language language : Language.values()) {
                section
                    .field(language.code())
                    .text(DESCRIPTION)
                    .ifPresent(text -> descriptions.put(language, text));
              }
            });
    return descriptions;
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
