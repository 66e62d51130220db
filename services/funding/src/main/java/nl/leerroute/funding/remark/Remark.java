package nl.leerroute.funding.remark;

import java.time.Instant;
import java.util.Optional;
import nl.leerroute.funding.scheme.Published;
import nl.leerroute.schemes.Wording;

/**
 * Somebody says that a scheme is not as it is told here.
 *
 * @param about scheme and version
 * @param owner organisation whose scheme it is
 * @param transcribed the owner has not said itself that it is so
 * @param replyTo where an answer can go; absent: none is wanted
 */
public record Remark(
    String id,
    String about,
    Wording name,
    String owner,
    boolean transcribed,
    String text,
    Optional<String> replyTo,
    Instant at) {

  static Remark of(
      Published version, String id, String text, Optional<String> replyTo, Instant at) {
    return new Remark(
        id,
        version.ref().toString(),
        version.rule().name(),
        version.organisation(),
        !version.confirmed(),
        text,
        replyTo,
        at);
  }
}
