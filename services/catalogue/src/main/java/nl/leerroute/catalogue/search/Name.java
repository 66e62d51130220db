package nl.leerroute.catalogue.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerroute.catalogue.finding.Found;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Label;
import nl.leerroute.catalogue.taxonomy.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/**
 * One name of one concept, the unit of the index: of each concept the best fitting name counts.
 *
 * @param preferred the name that pages show, not a synonym
 */
record Name(Concept concept, String text, Language language, boolean preferred) {

  static final String URI = "uri";
  static final String KIND = "kind";
  static final String LANGUAGE = "language";
  static final String PREFERRED = "preferred";
  static final String JOINED = "joined";
  static final String PLAIN = "plain";
  static final String DUTCH = "dutch";
  static final String ENGLISH = "english";
  static final String GRAMS = "grams";

  /** Best first; of equals the shortest, then by the alphabet, so that the order is always one. */
  static final Sort BEST_FIRST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField("length", SortField.Type.INT),
          new SortField("name", SortField.Type.STRING),
          new SortField(URI, SortField.Type.STRING));

  static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(
          Words.PLAIN,
          Map.of(
              DUTCH, Words.DUTCH_STEMS,
              ENGLISH, Words.ENGLISH_STEMS,
              GRAMS, Words.GRAMS));

  private static final String LABEL_NL = "label.nl";
  private static final String LABEL_EN = "label.en";
  private static final FieldType PIECES = pieces();

  static Stream<Name> of(Concept concept) {
    return Stream.of(Language.values()).flatMap(language -> of(concept, language)).distinct();
  }

  private static Stream<Name> of(Concept concept, Language language) {
    List<String> synonyms = concept.entry().synonyms().getOrDefault(language, List.of());
    return Stream.concat(
        Stream.of(new Name(concept, concept.label().in(language), language, true)),
        synonyms.stream().map(text -> new Name(concept, text, language, false)));
  }

  Document document() {
    String joined = Words.joined(text);
    Document document = new Document();
    document.add(new StringField(KIND, concept.kind().name(), Field.Store.YES));
    document.add(new StringField(LANGUAGE, language.name(), Field.Store.NO));
    document.add(new StringField(PREFERRED, Boolean.toString(preferred), Field.Store.NO));
    document.add(new StringField(JOINED, joined, Field.Store.NO));
    document.add(new Field(PLAIN, text, PIECES));
    document.add(new Field(stems(language), text, PIECES));
    document.add(new Field(GRAMS, joined, PIECES));
    document.add(new NumericDocValuesField("length", joined.length()));
    document.add(new SortedDocValuesField("name", new BytesRef(joined)));
    document.add(new SortedDocValuesField(URI, new BytesRef(concept.uri().value())));
    document.add(new StoredField(URI, concept.uri().value()));
    document.add(new StoredField(LABEL_NL, concept.label().nl()));
    document.add(new StoredField(LABEL_EN, concept.label().en()));
    return document;
  }

  static String stems(Language language) {
    return switch (language) {
      case NL -> DUTCH;
      case EN -> ENGLISH;
    };
  }

  static Found found(Document document) {
    return new Found(
        new ConceptUri(document.get(URI)),
        new Label(document.get(LABEL_NL), document.get(LABEL_EN)),
        Kind.valueOf(document.get(KIND)));
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
