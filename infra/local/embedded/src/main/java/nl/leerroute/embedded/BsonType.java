package nl.leerroute.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Documents in the file as on the wire; without it they would be serialised as Java objects. */
final class BsonType extends BasicDataType<Document> {

  private static final int OBJECT = 24;
  private static final int ENTRY = 56;

  @Override
  public int getMemory(Document document) {
    return memory(document);
  }

  /** Bytes on the heap, roughly: it bounds the cache. */
  static int memory(@Nullable Object value) {
    return switch (value) {
      case null -> 0;
      case String text -> 2 * OBJECT + text.length();
      case BinData binary -> 2 * OBJECT + binary.getData().length;
      case Map<?, ?> map -> {
        int sum = 2 * OBJECT + ENTRY;
        for (Object each : map.values()) {
          sum += ENTRY + OBJECT + memory(each);
        }
        yield sum;
      }
      case Collection<?> items -> {
        int sum = 2 * OBJECT;
        for (Object each : items) {
          sum += Integer.BYTES + memory(each);
        }
        yield sum;
      }
      default -> OBJECT;
    };
  }

  @Override
  public void write(WriteBuffer out, Document document) {
    ByteBuf encoded = Unpooled.buffer(512);
    BsonEncoder.encodeDocument(document, encoded);
    out.put(encoded.nioBuffer());
  }

  @Override
  public Document read(ByteBuffer in) {
    ByteBuf encoded = Unpooled.wrappedBuffer(in);
    Document document = BsonDecoder.decodeBson(encoded);
    in.position(in.position() + encoded.readerIndex());
    return document;
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }
}
