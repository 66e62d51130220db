package nl.leerroute.catalogue.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.LongStream;
import nl.leerroute.catalogue.browsing.Card;
import nl.leerroute.catalogue.browsing.Facet;
import nl.leerroute.catalogue.offer.Form;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Run;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** What searches ask of an offer besides its words, in a few dozen bytes. */
final class Row {

  private static final int FORMS = 16;
  private static final int LEVELS = 24;
  private static final int SUPPORT = 32;
  private static final int FUNDED = 40;
  private static final String USUAL_LANGUAGE = "nl";

  /** Kind, forms, level, support and public funding, a bit for each value. */
  final long marks;

  final int cents;
  final int weeks;
  final int provider;

  /** Decides between equals: the same everywhere, and nobody's favour. */
  final long luck;

  /** Dated runs and starting at any time, as {@link Dates} packs them. */
  final long[] dates;

  private Row(long marks, int cents, int weeks, int provider, long luck, long[] dates) {
    this.marks = marks;
    this.cents = cents;
    this.weeks = weeks;
    this.provider = provider;
    this.luck = luck;
    this.dates = dates;
  }

  static Row of(Card card, Registers registers) {
    return new Row(
        marks(card),
        (int) Math.min(card.cents(), Integer.MAX_VALUE),
        card.weeks(),
        registers.number(card.provider()),
        luck(card.id()),
        dates(card, registers));
  }

  private static long marks(Card card) {
    Integer level = card.nlqf();
    Boolean funded = card.publiclyFunded();
    return Values.bits(Facet.KIND, Set.of(card.kind()))
        | Values.bits(Facet.SUPPORT, card.support()) << SUPPORT
        | (funded == null ? 0 : Values.bits(Facet.FUNDED, Set.of(funded)) << FUNDED)
        | Values.bits(Facet.FORM, card.forms()) << FORMS
        | (level == null ? 0 : Values.bits(Facet.LEVEL, Set.of(level)) << LEVELS);
  }

  static long support(long marks) {
    return (marks >>> SUPPORT) & 0xFF;
  }

  static long funded(long marks) {
    return (marks >>> FUNDED) & 0xFF;
  }

  static long kind(long marks) {
    return marks & 0xFFFF;
  }

  static long forms(long marks) {
    return marks >>> FORMS & 0xFF;
  }

  static long level(long marks) {
    return marks >>> LEVELS & 0xFF;
  }

  private static long[] dates(Card card, Registers registers) {
    LongStream runs =
        card.runs().stream().mapToLong(run -> Dates.of(run, card.deliveryArea(), registers));
    if (!card.startsAnyTime()) {
      return runs.toArray();
    }
    Set<Form> forms = card.forms();
    String language = card.runs().stream().map(Run::language).findFirst().orElse(USUAL_LANGUAGE);
    return LongStream.concat(
            LongStream.of(
                Dates.any(forms.contains(Form.ONLINE), language, card.deliveryArea(), registers)),
            runs)
        .toArray();
  }

  private static long luck(OfferId id) {
    BytesRef bytes = new BytesRef(id.value().getBytes(StandardCharsets.UTF_8));
    long high = StringHelper.murmurhash3_x86_32(bytes, 1);
    return high << 32 | (StringHelper.murmurhash3_x86_32(bytes, 2) & 0xFFFFFFFFL);
  }

  BytesRef bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(28 + 8 * dates.length);
    bytes.putLong(marks).putInt(cents).putInt(weeks).putInt(provider).putLong(luck);
    bytes.asLongBuffer().put(dates);
    return new BytesRef(bytes.array());
  }

  static Row of(BytesRef stored) {
    ByteBuffer bytes = ByteBuffer.wrap(stored.bytes, stored.offset, stored.length);
    long marks = bytes.getLong();
    int cents = bytes.getInt();
    int weeks = bytes.getInt();
    int provider = bytes.getInt();
    long luck = bytes.getLong();
    long[] dates = new long[bytes.remaining() / Long.BYTES];
    bytes.asLongBuffer().get(dates);
    return new Row(marks, cents, weeks, provider, luck, dates);
  }
}
