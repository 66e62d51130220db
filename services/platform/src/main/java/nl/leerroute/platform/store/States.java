package nl.leerroute.platform.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.contracts.Payloads;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns records into documents and back, by the same rules as payloads.
 *
 * <p>Names of map entries may hold anything: dots and dollars, which mean something to a database,
 * are stored as their full-width forms.
 */
public final class States<S> {

  private static final JsonMapper MAPPER = Payloads.mapper().build();
  private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

  private final Class<S> type;

  public States(Class<S> type) {
    this.type = type;
  }

  public Document write(S state) {
    return (Document) stored(MAPPER.convertValue(state, TREE));
  }

  public S read(Document stored) {
    return MAPPER.convertValue(plain(stored), type);
  }

  private static Object stored(Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        Document document = new Document();
        map.forEach((name, entry) -> document.append(escaped((String) name), storedOrNull(entry)));
        yield document;
      }
      case List<?> list -> {
        List<@Nullable Object> all = new ArrayList<>(list.size());
        list.forEach(entry -> all.add(storedOrNull(entry)));
        yield all;
      }
      default -> value;
    };
  }

  private static @Nullable Object storedOrNull(@Nullable Object value) {
    return value == null ? null : stored(value);
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        map.forEach((name, entry) -> all.put(unescaped((String) name), plainOrNull(entry)));
        yield all;
      }
      case List<?> list -> {
        List<@Nullable Object> all = new ArrayList<>(list.size());
        list.forEach(entry -> all.add(plainOrNull(entry)));
        yield all;
      }
      case Decimal128 number -> number.bigDecimalValue();
      case Binary binary -> binary.getData();
      default -> value;
    };
  }

  private static @Nullable Object plainOrNull(@Nullable Object value) {
    return value == null ? null : plain(value);
  }

  private static String escaped(String name) {
    return name.replace('.', '\uFF0E').replace('$', '\uFF04');
  }

  private static String unescaped(String name) {
    return name.replace('\uFF0E', '.').replace('\uFF04', '$');
  }
}
