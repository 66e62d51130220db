package nl.leerroute.catalogue.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.importing.Delivered;
import nl.leerroute.catalogue.incoming.Problem;

/**
 * An offer while it is put together of what a source says, field by field, each with its name at
 * the source: {@code offerings[2].start} is its {@code offerings[4].startDate}.
 */
public final class Draft {

  private final Map<String, Object> offer = new LinkedHashMap<>();
  private final Map<String, String> origins = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** A value that the source does not give. */
  public Draft put(String field, Object value) {
    offer.put(field, value);
    return this;
  }

  /** An absent value is left out, but is still looked for under this name. */
  public Draft put(String field, String origin, Optional<?> value) {
    value.ifPresent(given -> offer.put(field, given));
    return origin(field, origin);
  }

  public Draft put(String field, String origin, Collection<?> values) {
    return put(field, origin, Optional.of(List.copyOf(values)).filter(list -> !list.isEmpty()));
  }

  /** Names the origin of a field that is set with others. */
  public Draft origin(String field, String origin) {
    origins.put(field, origin);
    return this;
  }

  /** Says what is wrong with a field in words that fit the source. */
  public Draft refuse(Problem problem) {
    problems.add(problem);
    return this;
  }

  /**
   * @param code by which the provider itself knows the course, in every system
   */
  public Delivered done(Optional<String> code) {
    return new Delivered("", offer, field -> new Origins(origins).of(field), problems, code);
  }
}
