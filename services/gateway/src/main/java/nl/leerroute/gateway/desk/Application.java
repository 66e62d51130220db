package nl.leerroute.gateway.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;

/**
 * An application about which people have to decide.
 *
 * @param points that were given before
 * @param facts that the rule used, by their name in the dictionary
 * @param derivation how the amount was worked out, or why it was refused
 */
public record Application(
    String id,
    String scheme,
    String version,
    Instant sentAt,
    Matter matter,
    long askedCents,
    Optional<Instant> until,
    Optional<Long> claimedCents,
    Optional<Long> points,
    Map<String, String> facts,
    List<Row> derivation,
    List<Note> notes) {

  /** What there is to decide. */
  public enum Matter {
    /** Money is set apart; grant it or refuse it. */
    RESERVED,
    /** Proof came in; pay what it cost. */
    CLAIMED,
    /** Takes part in a ranking; give points. */
    REQUESTED,
    /** It was paid; ask money back if that was wrong. */
    SETTLED,
    /** Somebody objects to a refusal; look at it again. */
    CONTESTED
  }

  public record Row(Bilingual text, Optional<Long> cents) {}

  /** What an officer said before. */
  public record Note(Instant at, String decision, String explanation) {}
}
