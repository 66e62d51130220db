package nl.leerroute.catalogue.search;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerroute.catalogue.browsing.Card;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Wording;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.json.JsonMapper;

/** An offer as a document of the index. */
final class CardDocument {

  static final String ROW = "row";
  static final String CARD = "card";
  static final String TEACHES = "teaches";

  /** Title and what one gets for it, in both languages. */
  static final String TITLE = "title";

  static final String TITLE_DUTCH = "title.nl";
  static final String TITLE_ENGLISH = "title.en";
  static final String TITLE_GRAMS = "title.grams";

  /** Who gives it, where and how. */
  static final String ABOUT = "about";

  static final String TEXT_DUTCH = "text.nl";
  static final String TEXT_ENGLISH = "text.en";

  static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(
          Words.PLAIN,
          Map.of(
              TITLE_DUTCH, Words.DUTCH_STEMS,
              TITLE_ENGLISH, Words.ENGLISH_STEMS,
              TITLE_GRAMS, Words.GRAMS,
              TEXT_DUTCH, Words.DUTCH_STEMS,
              TEXT_ENGLISH, Words.ENGLISH_STEMS));

  private static final String ID = "id";
  private static final JsonMapper JSON = new JsonMapper();

  private CardDocument() {}

  static Term key(OfferId id) {
    return new Term(ID, id.value());
  }

  static Document of(Card card, Registers registers) {
    Wording title = card.title();
    Document document = new Document();
    document.add(new StringField(ID, card.id().value(), Field.Store.NO));
    document.add(new StoredField(CARD, JSON.writeValueAsBytes(card)));
    document.add(new BinaryDocValuesField(ROW, Row.of(card, registers).bytes()));
    for (ConceptUri skill : card.teaches()) {
      registers.taught().numberOf(skill.value());
      document.add(new StringField(TEACHES, skill.value(), Field.Store.NO));
    }
    Wording credential = card.credential();
    String shown = credential == null ? "" : credential.nl() + " " + credential.en();
    String english = apart(title);
    add(document, TITLE, title.nl() + " " + english + " " + shown);
    add(document, TITLE_DUTCH, title.nl() + " " + shown);
    add(document, TITLE_ENGLISH, english + " " + shown);
    add(document, TITLE_GRAMS, Words.joined(title.nl()));
    add(document, TITLE_GRAMS, Words.joined(english));
    add(document, ABOUT, card.provider().name() + " " + places(card));
    add(document, ABOUT, EverydayWords.of(card));
    add(document, TEXT_DUTCH, card.summary().nl());
    add(document, TEXT_ENGLISH, apart(card.summary()));
    return document;
  }

  /** The English words, unless Dutch ones stand in for them, which are looked for as Dutch. */
  private static String apart(Wording wording) {
    return wording.en().equals(wording.nl()) ? "" : wording.en();
  }

  private static void add(Document document, String field, String text) {
    if (text.isBlank()) {
      return;
    }
    document.add(new Field(field, text, Name.PIECES));
  }

  private static String places(Card card) {
    return card.runs().stream()
        .flatMap(run -> Stream.ofNullable(run.place()))
        .map(place -> Objects.requireNonNull(place).name())
        .distinct()
        .collect(joining(" "));
  }

  static Card card(Document stored) {
    BytesRef card = stored.getBinaryValue(CARD);
    return JSON.readValue(card.bytes, card.offset, card.length, Card.class);
  }
}
