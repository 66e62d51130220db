package nl.leerroute.platform.outbox;

import java.nio.ByteBuffer;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.bson.types.Binary;

/**
 * Facts of documents that are written at once, kept together in one document of their own.
 *
 * @param facts by the id of the document that each is about
 */
public record Bundle(String id, Lease lease, Map<String, PendingFact> facts) {

  /** In a document that was written: the bundle that has its fact. */
  public static final String FIELD = "bundle";

  private static final String FACTS = "facts";
  private static final String ABOUT = "about";
  private static final DocumentCodec CODEC = new DocumentCodec();

  /** Fewer are not worth a document of their own. */
  private static final int FEWEST = 20;

  /** Half of what a document may have, envelopes not counted. */
  private static final int MOST_BYTES = 8 << 20;

  /** Neither too few, nor too large for one document: otherwise each document keeps its own. */
  public static boolean isWorthwhile(Map<String, PendingFact> facts) {
    return facts.size() >= FEWEST
        && facts.values().stream().mapToLong(PendingFact::bytes).sum() <= MOST_BYTES;
  }

  public static Bundle of(Lease lease, Map<String, PendingFact> facts) {
    return new Bundle(UUID.randomUUID().toString(), lease, facts);
  }

  static Bundle from(Document stored, Lease lease) {
    Document packed = unpacked(stored.get(FACTS, Binary.class));
    Map<String, PendingFact> facts = new LinkedHashMap<>();
    packed
        .getList(FACTS, Document.class)
        .forEach(fact -> facts.put(fact.getString(ABOUT), PendingFact.from(fact)));
    return new Bundle(stored.getString("_id"), lease, facts);
  }

  /** The facts are one value of bytes: the database has no need to look at any. */
  Document toDocument() {
    List<Document> all =
        facts.entrySet().stream()
            .map(fact -> fact.getValue().toDocument().append(ABOUT, fact.getKey()))
            .toList();
    return new Document("_id", id)
        .append("time", Date.from(facts.values().iterator().next().time()))
        .append(Lease.FIELD, lease.toDocument())
        .append(FACTS, packed(new Document(FACTS, all)));
  }

  private static Binary packed(Document facts) {
    try (BasicOutputBuffer bytes = new BasicOutputBuffer();
        BsonBinaryWriter writer = new BsonBinaryWriter(bytes)) {
      CODEC.encode(writer, facts, EncoderContext.builder().build());
      return new Binary(bytes.toByteArray());
    }
  }

  private static Document unpacked(Binary packed) {
    try (BsonBinaryReader reader = new BsonBinaryReader(ByteBuffer.wrap(packed.getData()))) {
      return CODEC.decode(reader, DecoderContext.builder().build());
    }
  }
}
