package nl.leerroute.platform.store;

import java.util.Map;
import java.util.function.Function;
import nl.leerroute.contracts.Payloads;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** Turns records into documents and back, by the same rules as payloads. */
public sealed class States<S> permits PackedStates {

  private static final JsonMapper MAPPER = Payloads.mapper().addModule(new DocumentForm()).build();

  private final Class<S> type;

  /**
   * @param type a record, or a sealed interface of records
   */
  public States(Class<S> type) {
    this.type = type;
  }

  /**
   * States of which the database sees nothing but what they are looked up by.
   *
   * @see PackedStates
   */
  public static <S> States<S> packed(Class<S> type, Map<String, Function<S, ?>> lookedUpBy) {
    return new PackedStates<>(type, lookedUpBy);
  }

  public Document write(S state) {
    return MAPPER.convertValue(state, Document.class);
  }

  /**
   * @throws tools.jackson.core.JacksonException when the document is not such a state
   */
  public S read(Document stored) {
    return MAPPER.convertValue(stored, type);
  }
}
