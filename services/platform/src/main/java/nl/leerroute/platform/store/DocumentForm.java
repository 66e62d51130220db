package nl.leerroute.platform.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets Jackson read into documents of the database, and write them, in one pass.
 *
 * <p>Names of entries may hold anything: dots and dollars, which mean something to a database, are
 * stored as their full-width forms. Decimal numbers stay exact.
 */
final class DocumentForm extends SimpleModule {

  DocumentForm() {
    addDeserializer(Document.class, new Reading());
    addSerializer(Document.class, new Writing());
  }

  private static final class Reading extends StdDeserializer<Document> {

    Reading() {
      super(Document.class);
    }

    @Override
    public Document deserialize(JsonParser tokens, DeserializationContext context) {
      return document(tokens);
    }

    private static Document document(JsonParser tokens) {
      Document document = new Document();
      for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
        tokens.nextToken();
        document.append(name.replace('.', '\uFF0E').replace('$', '\uFF04'), value(tokens));
      }
      return document;
    }

    private static List<@Nullable Object> list(JsonParser tokens) {
      List<@Nullable Object> list = new ArrayList<>();
      while (tokens.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(tokens));
      }
      return list;
    }

    private static @Nullable Object value(JsonParser tokens) {
      return switch (tokens.currentToken()) {
        case START_OBJECT -> document(tokens);
        case START_ARRAY -> list(tokens);
        case VALUE_STRING -> tokens.getString();
        case VALUE_TRUE -> true;
        case VALUE_FALSE -> false;
        case VALUE_NULL -> null;
        case VALUE_EMBEDDED_OBJECT -> tokens.getEmbeddedObject();
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(tokens.getNumberValue());
        default -> throw new IllegalStateException("no value: " + tokens.currentToken());
      };
    }

    private static Object number(Number number) {
      return number instanceof BigDecimal exact ? new Decimal128(exact) : number;
    }
  }

  private static final class Writing extends StdSerializer<Document> {

    Writing() {
      super(Document.class);
    }

    @Override
    public void serialize(Document document, JsonGenerator tokens, SerializationContext context) {
      tokens.writeStartObject(document);
      document.forEach(
          (name, value) -> {
            tokens.writeName(name.replace('\uFF0E', '.').replace('\uFF04', '$'));
            write(value, tokens, context);
          });
      tokens.writeEndObject();
    }

    private void write(@Nullable Object value, JsonGenerator tokens, SerializationContext context) {
      switch (value) {
        case null -> tokens.writeNull();
        case Document document -> serialize(document, tokens, context);
        case List<?> list -> {
          tokens.writeStartArray();
          list.forEach(entry -> write(entry, tokens, context));
          tokens.writeEndArray();
        }
        case Decimal128 exact -> tokens.writeNumber(exact.bigDecimalValue());
        case Binary binary -> tokens.writeBinary(binary.getData());
        default -> context.writeValue(tokens, value);
      }
    }
  }
}
