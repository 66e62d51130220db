package nl.leerroute.funding.drafting;

import java.time.Instant;
import java.util.Optional;
import nl.leerroute.schemes.rule.SchemeRef;

/**
 * A scheme in the making.
 *
 * @param organisation whose officers write it
 * @param content JSON of the rule as far as it is written, with its examples
 * @param basis the version it was made from; absent: a new scheme
 * @param changedBy account of whoever changed it last
 * @param published the version it became, after which it never changes; absent: not yet
 */
public record Draft(
    String id,
    String organisation,
    String content,
    Optional<SchemeRef> basis,
    Instant changedAt,
    String changedBy,
    Optional<SchemeRef> published) {

  Draft saying(String next, String officer, Instant now) {
    return new Draft(id, organisation, next, basis, now, officer, published);
  }

  Draft publishedAs(SchemeRef version, String officer, Instant now) {
    return new Draft(id, organisation, content, basis, now, officer, Optional.of(version));
  }
}
