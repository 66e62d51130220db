package nl.leerroute.gateway.advice;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;

/**
 * A place with people who help for free to choose work or training.
 *
 * @param region for whom it is, in words
 * @param help what one gets there, and when
 * @param source where this was read
 */
public record AdviceDesk(
    Bilingual region,
    Bilingual name,
    Bilingual help,
    Optional<String> address,
    Optional<String> website,
    String source,
    LocalDate checkedOn) {

  /** The website by its short name; empty: there is none. */
  public String site() {
    return website.map(address -> URI.create(address).getHost()).orElse("");
  }
}
