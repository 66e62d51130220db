package nl.leerroute.catalogue.importing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.catalogue.offer.OfferId;

/**
 * A record that is kept apart until its source or a person corrects it.
 *
 * @param provider whose it is; empty: the record does not say
 * @param lastRun in which it was last seen
 * @param where in the source, for its people
 * @param plain as it came, or as somebody corrected it
 * @param content fingerprint of all that the source said
 * @param corrected a person corrected it, and that counts until the source says something else
 */
public record Quarantined(
    QuarantineId id,
    String provider,
    RunId lastRun,
    String where,
    Map<String, Object> plain,
    long content,
    List<Flaw> flaws,
    Instant since,
    boolean corrected) {

  public Quarantined {
    flaws = List.copyOf(flaws);
  }

  static Quarantined of(
      QuarantineId id, RunId run, Judged.Fresh bad, List<Flaw> flaws, Instant now) {
    Map<String, Object> plain = bad.plain();
    return new Quarantined(
        id,
        plain.get("provider") instanceof Map<?, ?> provider
            ? Objects.toString(provider.get("id"), "")
            : "",
        run,
        bad.record().where(),
        plain,
        Fingerprint.ofAll(plain),
        flaws,
        now,
        false);
  }

  public String title() {
    return Fingerprint.title(plain);
  }

  /** The offer that it will be, or is when somebody corrected it. */
  public Optional<OfferId> offer() {
    return plain.get("offerId") instanceof String text ? OfferId.read(text) : Optional.empty();
  }

  /** What a correction cannot change: which offer it is, and whose. */
  Map<String, Object> identity() {
    Map<String, Object> identity = new HashMap<>(plain);
    identity.keySet().retainAll(Set.of("offerId", "provider"));
    return identity;
  }

  /** The same again stays as it is, and as long as it was there; something else starts anew. */
  Quarantined seenAgain(Quarantined now) {
    boolean same = content == now.content;
    return new Quarantined(
        id,
        now.provider,
        now.lastRun,
        now.where,
        same ? plain : now.plain,
        now.content,
        same && corrected ? List.of() : now.flaws,
        since,
        same && corrected);
  }

  Quarantined correctedBy(Map<String, Object> correction) {
    return new Quarantined(
        id, provider, lastRun, where, correction, content, List.of(), since, true);
  }
}
