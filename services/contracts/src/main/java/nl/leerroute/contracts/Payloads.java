package nl.leerroute.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way in which facts become bytes and bytes become facts.
 *
 * <p>What is absent is not written. A reader ignores fields that it does not know, and rejects a
 * payload in which a field is missing that the record cannot do without.
 */
public final class Payloads {

  private static final JsonMapper MAPPER = mapper().build();
  private static final ClassValue<ObjectReader> READERS =
      new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> fact) {
          return MAPPER.readerFor(fact);
        }
      };

  private Payloads() {}

  public static byte[] write(Object fact) {
    return MAPPER.writeValueAsBytes(fact);
  }

  /**
   * @throws tools.jackson.core.JacksonException when the bytes are not such a fact
   */
  public static <T> T read(byte[] bytes, Class<T> fact) {
    return READERS.get(fact).readValue(bytes);
  }

  /** The same rules for others who write records as JSON, for instance into a store. */
  public static JsonMapper.Builder mapper() {
    return JsonMapper.builder()
        .annotationIntrospector(new RecordsAsDeclared())
        .changeDefaultPropertyInclusion(
            absent -> JsonInclude.Value.construct(Include.NON_ABSENT, Include.ALWAYS))
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }
}
