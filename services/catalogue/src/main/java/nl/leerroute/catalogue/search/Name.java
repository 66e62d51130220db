package nl.leerroute.catalogue.search;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * One name of one concept, the unit of the index: of each concept the best fitting name counts.
 *
 * @param number of the concept in its snapshot
 * @param joined the text as one word
 * @param preferred the name that pages show, not a synonym
 */
record Name(
    Concept concept, int number, String text, String joined, Language language, boolean preferred) {

  static final String CONCEPT = "concept";
  static final String WORDS = "words";
  static final String LANGUAGE = "language";
  static final String PREFERRED = "preferred";
  static final String SYNONYM = "synonym";
  static final Kinds JOINED = new Kinds("joined");
  static final Kinds PLAIN = new Kinds("plain");
  static final Kinds DUTCH = new Kinds("dutch");
  static final Kinds ENGLISH = new Kinds("english");
  static final Kinds GRAMS = new Kinds("grams");

  /** Of equals the shortest, then by the alphabet. */
  static final Comparator<Name> SHORTEST_FIRST =
      Comparator.<Name>comparingInt(name -> name.joined.length())
          .thenComparing(Name::joined)
          .thenComparing(name -> name.concept.uri().value())
          .thenComparing(Name::language);

  static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(
          Words.PLAIN,
          Stream.of(Kind.values())
              .flatMap(
                  kind ->
                      Stream.of(
                          Map.entry(DUTCH.of(kind), Words.DUTCH_STEMS),
                          Map.entry(ENGLISH.of(kind), Words.ENGLISH_STEMS),
                          Map.entry(GRAMS.of(kind), Words.GRAMS)))
              .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));

  static final FieldType PIECES = pieces();

  static Stream<Name> of(Concept concept, int number) {
    Stream<Name> preferred =
        concept.label().names().entrySet().stream()
            .map(name -> of(concept, number, name.getValue(), name.getKey(), true));
    Stream<Name> others =
        concept.entry().synonyms().entrySet().stream()
            .flatMap(
                names ->
                    names.getValue().stream()
                        .map(name -> of(concept, number, name, names.getKey(), false)));
    return Stream.concat(preferred, others);
  }

  private static Name of(
      Concept concept, int number, String text, Language language, boolean preferred) {
    return new Name(concept, number, text, Words.joined(text), language, preferred);
  }

  /** One field for each kind of concept. */
  record Kinds(String base) {

    String of(Kind kind) {
      return base + "." + kind;
    }
  }

  Document document() {
    Kind kind = concept.kind();
    Document document = new Document();
    document.add(new NumericDocValuesField(CONCEPT, number));
    document.add(
        new BinaryDocValuesField(WORDS, new BytesRef(String.join(" ", Words.PLAIN.of(text)))));
    document.add(new StringField(LANGUAGE, language.code(), Field.Store.NO));
    document.add(new StringField(PREFERRED, Boolean.toString(preferred), Field.Store.NO));
    if (!preferred) {
      document.add(new BinaryDocValuesField(SYNONYM, new BytesRef(text)));
    }
    document.add(new StringField(JOINED.of(kind), joined, Field.Store.NO));
    document.add(new Field(PLAIN.of(kind), text, PIECES));
    stems(language).ifPresent(stems -> document.add(new Field(stems.of(kind), text, PIECES)));
    document.add(new Field(GRAMS.of(kind), joined, PIECES));
    return document;
  }

  private static Optional<Kinds> stems(Language language) {
    return switch (language.code()) {
      case "nl" -> Optional.of(DUTCH);
      case "en" -> Optional.of(ENGLISH);
      default -> Optional.empty();
    };
  }

  private static FieldType pieces() {
    FieldType pieces = new FieldType();
    pieces.setIndexOptions(IndexOptions.DOCS);
    pieces.setTokenized(true);
    pieces.setOmitNorms(true);
    pieces.freeze();
    return pieces;
  }
}
