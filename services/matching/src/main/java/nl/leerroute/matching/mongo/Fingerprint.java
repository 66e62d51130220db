package nl.leerroute.matching.mongo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.PlanPublished;
import nl.leerroute.contracts.RouteSetPublished;

/** Tells whether two route sets, or two sets of plans, say the same to a reader. */
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
    return of(Payloads.write(timeless));
  }

  static String of(PlanPublished set) {
    return of(
        Payloads.write(
            new PlanPublished(
                set.employerId(),
                set.employerVersion(),
                Instant.EPOCH,
                LocalDate.EPOCH,
                set.validUntil(),
                set.gaps(),
                set.plans(),
                set.firmMoney(),
                set.schemes(),
                set.questions(),
                set.notes())));
  }

  private static String of(byte[] written) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private Fingerprint() {}
}
