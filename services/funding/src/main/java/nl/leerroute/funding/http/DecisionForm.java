package nl.leerroute.funding.http;

import java.util.Optional;
import nl.leerroute.funding.ledger.Request;
import org.jspecify.annotations.Nullable;

/**
 * What an officer decides.
 *
 * @param cents for {@code SETTLE}: what is paid; for {@code RECLAIM}: what is asked back
 * @param reason for {@code REFUSE}: a code, which statistics may see
 * @param points for {@code RANK}
 * @param explanation for the applicant
 */
record DecisionForm(
    What decision,
    @Nullable Long cents,
    @Nullable String reason,
    @Nullable Integer points,
    String explanation) {

  enum What {
    GRANT,
    REFUSE,
    SETTLE,
    RECLAIM,
    RANK
  }

  /** The field that the decision cannot do without, or that is not what it should be. */
  Optional<String> lacking() {
    boolean fine =
        switch (decision) {
          case GRANT -> true;
          case REFUSE -> reason != null && reason.matches("[a-z0-9-]{2,60}");
          case SETTLE -> cents != null && cents >= 0;
          case RECLAIM -> cents != null && cents > 0;
          case RANK -> points != null && points >= 0;
        };
    return fine
        ? Optional.empty()
        : Optional.of(
            switch (decision) {
              case GRANT -> "decision";
              case REFUSE -> "reason";
              case SETTLE, RECLAIM -> "cents";
              case RANK -> "points";
            });
  }

  Request request(String application) {
    return switch (decision) {
      case GRANT -> new Request.Grant(application);
      case REFUSE -> new Request.Refuse(application, reason == null ? "" : reason);
      case SETTLE -> new Request.Settle(application, cents == null ? 0 : cents);
      case RECLAIM -> new Request.Reclaim(application, cents == null ? 0 : cents);
      case RANK -> new Request.Rank(application, points == null ? 0 : points);
    };
  }
}
