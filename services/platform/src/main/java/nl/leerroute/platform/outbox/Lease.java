package nl.leerroute.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/**
 * The right to publish the outbox of one document, for a short time.
 *
 * <p>It outlasts every send that was begun under it, so that two instances never send facts of one
 * key at the same time; clocks may differ by the seconds between the two.
 */
public record Lease(String token, Instant until) {

  static final String FIELD = "lease";
  static final String TOKEN = FIELD + ".token";
  static final String UNTIL = FIELD + ".until";

  /** Longer than {@link Publisher#LONGEST_SEND} by more than clocks are apart. */
  private static final Duration LENGTH = Duration.ofSeconds(15);

  static Lease from(Instant now) {
    return new Lease(UUID.randomUUID().toString(), now.plus(LENGTH));
  }

  public static Optional<Lease> in(Document document) {
    return Optional.ofNullable(document.get(FIELD, Document.class))
        .map(lease -> new Lease(lease.getString("token"), lease.getDate("until").toInstant()));
  }

  public Document toDocument() {
    return new Document("token", token).append("until", Date.from(until));
  }

  /** Whether somebody else may take it over. */
  public boolean isOver(Instant now) {
    return !until.isAfter(now);
  }

  boolean coversASend(Instant now) {
    return now.plus(Publisher.LONGEST_SEND).isBefore(until);
  }

  boolean isSame(Lease other) {
    return token.equals(other.token);
  }
}
