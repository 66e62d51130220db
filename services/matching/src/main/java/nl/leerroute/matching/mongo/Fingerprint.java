package nl.leerroute.matching.mongo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.RouteSetPublished;

/** Tells whether two route sets say the same to a reader. */
final class Fingerprint {

  /** When it was planned says nothing; until when it holds does. */
  static String of(RouteSetPublished set) {
    RouteSetPublished timeless =
        new RouteSetPublished(
            set.profileId(),
            set.profileVersion(),
            Instant.EPOCH,
            LocalDate.EPOCH,
            set.validUntil(),
            set.gap(),
            set.routes(),
            set.schemes(),
            set.questions(),
            set.notes(),
            set.named(),
            set.directions(),
            set.withoutEmployer());
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Payloads.write(timeless)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private Fingerprint() {}
}
