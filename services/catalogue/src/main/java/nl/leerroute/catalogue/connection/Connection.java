package nl.leerroute.catalogue.connection;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import nl.leerroute.catalogue.importing.Source;
import nl.leerroute.catalogue.importing.SourceId;
import nl.leerroute.catalogue.offer.Provider;
import org.jspecify.annotations.Nullable;

/**
 * A system that a provider's offers are pulled from every so many hours.
 *
 * @param credential absent: the system is open to everybody
 * @param due when it is pulled next
 */
public record Connection(
    SourceId id,
    Provider provider,
    Protocol protocol,
    URI address,
    @Nullable Credential credential,
    int everyHours,
    Instant due) {

  /** The system as a source of offers, of this provider and no other. */
  public Source source() {
    return new Source(id, protocol.family() + ":" + address.getHost(), provider);
  }

  boolean isDue(Instant now) {
    return !now.isBefore(due);
  }

  Connection pulledAt(Instant now) {
    return new Connection(
        id,
        provider,
        protocol,
        address,
        credential,
        everyHours,
        now.plus(Duration.ofHours(everyHours)));
  }
}
