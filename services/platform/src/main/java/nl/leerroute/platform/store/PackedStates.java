package nl.leerroute.platform.store;

import java.util.Map;
import java.util.function.Function;
import nl.leerroute.contracts.Payloads;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Writes a state as one value of bytes, and beside it what it is looked up by: of a hundred fields
 * neither driver nor database makes objects, which took most of the time of storing many.
 *
 * <p>States that were stored field by field are read as well.
 */
final class PackedStates<S> extends States<S> {

  private static final String PACKED = "packed";

  private final Class<S> type;
  private final Map<String, Function<S, ?>> lookedUpBy;

  /**
   * @param lookedUpBy by its path in the state, with dots, each value that stays to be seen
   */
  PackedStates(Class<S> type, Map<String, Function<S, ?>> lookedUpBy) {
    super(type);
    this.type = type;
    this.lookedUpBy = Map.copyOf(lookedUpBy);
  }

  @Override
  public Document write(S state) {
    Document document = new Document(PACKED, new Binary(Payloads.write(state)));
    lookedUpBy.forEach((path, value) -> put(document, path, value.apply(state)));
    return document;
  }

  private static void put(Document document, String path, Object value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      document.append(path, value);
      return;
    }
    Document inner =
        (Document) document.computeIfAbsent(path.substring(0, dot), _ -> new Document());
    put(inner, path.substring(dot + 1), value);
  }

  @Override
  public S read(Document stored) {
    return stored.get(PACKED) instanceof Binary packed
        ? Payloads.read(packed.getData(), type)
        : super.read(stored);
  }
}
