package nl.leerroute.gateway.drafting;

import java.util.List;
import java.util.Map;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The drafts of the fund that somebody acts for, kept by funding; errs when that is away. */
public interface Drafts {

  /** What was changed last first. */
  Mono<List<DraftLine>> own(Visitor visitor);

  Mono<Edited> empty(Visitor visitor);

  /**
   * @param version scheme and version, such as {@code stap/2022}
   */
  Mono<Edited> from(String version, Visitor visitor);

  /**
   * @param json a rule, or a draft that was exported
   */
  Mono<Edited> imported(String json, Visitor visitor);

  /** Empty when there is none. */
  Mono<Draft> find(String id, Visitor visitor);

  /**
   * @param version that the officer saw
   */
  Mono<Edited> save(String id, long version, Map<String, Object> content, Visitor visitor);

  Mono<Edited> drop(String id, long version, Visitor visitor);

  Mono<Edited> publish(String id, long version, Visitor visitor);

  /** What came of it. */
  sealed interface Edited {

    record Done(Draft now) implements Edited {}

    /**
     * It became a version, or is thrown away.
     *
     * @param version scheme and version; empty: thrown away
     */
    record Over(String version) implements Edited {}

    /** Somebody else changed it since; nothing was written. */
    record Conflict(Draft now) implements Edited {}

    record Wrong(List<Problem> problems) implements Edited {}

    record Gone() implements Edited {}
  }
}
