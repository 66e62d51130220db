package nl.leerroute.gateway.calling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * That somebody wants to be called, with what advisers did about it.
 *
 * @param name how to address the person; in a list it is not told
 * @param phone with the code of its country; in a list it is not told
 * @param moments MORNING, AFTERNOON, EVENING; empty: whenever
 * @param about what the person wants to talk about; empty: not said
 * @param region where the person lives; absent: not known
 */
public record CallRequest(
    String id,
    Optional<String> name,
    Optional<String> phone,
    List<String> moments,
    String language,
    List<String> about,
    Optional<String> region,
    Instant at,
    List<Deed> deeds) {

  /**
   * @param kind SEEN, NOT_REACHED, CALLED or DONE
   */
  public record Deed(Instant at, String by, String kind) {}

  public boolean isDone() {
    return deeds.stream().anyMatch(deed -> deed.kind().equals("DONE"));
  }
}
