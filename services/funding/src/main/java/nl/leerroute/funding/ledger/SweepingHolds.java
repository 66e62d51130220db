package nl.leerroute.funding.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Stage;

/**
 * Gives back room that an application still holds though it is over.
 *
 * <p>A ledger gives room back by itself; this is for whatever kept it from that. An application
 * that is not there is left alone: its ledger may be behind, and will count on what was answered.
 */
public final class SweepingHolds {

  /** So long a ledger gets to do it itself. */
  static final Duration PATIENCE = Duration.ofDays(1);

  private static final String UPHELD = "/upheld";

  private final Ledgers ledgers;

  public SweepingHolds(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  /** A hold that somebody else takes meanwhile is looked at again the next time. */
  public void sweep(Instant now) {
    ledgers.eachHold(hold -> sweep(hold, now));
  }

  private void sweep(Hold hold, Instant now) {
    Map<String, Application> applications = ledgers.applications(applications(hold));
    Hold swept = hold;
    for (Map.Entry<String, Hold.Answer> answer : hold.answers().entrySet()) {
      Optional<Long> over =
          Optional.ofNullable(applications.get(application(answer.getKey())))
              .filter(application -> isLongOver(application, now))
              .map(application -> application.stage().spent())
              .filter(cents -> cents < answer.getValue().cents());
      if (over.isPresent()) {
        swept = swept.with(answer.getKey(), answer.getValue().counting(over.get()));
      }
    }
    if (!swept.equals(hold)) {
      ledgers.keepHolds(List.of(swept));
    }
  }

  private static Set<String> applications(Hold hold) {
    return hold.answers().entrySet().stream()
        .filter(answer -> answer.getValue().cents() > 0)
        .map(answer -> application(answer.getKey()))
        .collect(Collectors.toSet());
  }

  private static String application(String answered) {
    return answered.endsWith(UPHELD)
        ? answered.substring(0, answered.length() - UPHELD.length())
        : answered;
  }

  private static boolean isLongOver(Application application, Instant now) {
    return isOver(application.stage())
        && application.decisions().getLast().at().plus(PATIENCE).isBefore(now);
  }

  private static boolean isOver(Stage stage) {
    return switch (stage) {
      case Stage.Settled _, Stage.Reclaimed _, Stage.Withdrawn _ -> true;
      case Stage.Expired _, Stage.Released _ -> true;
      case Stage.Refused(var _, var _, boolean objected) -> !objected;
      case Stage.Requested _, Stage.Waiting _, Stage.Reserved _, Stage.Granted _ -> false;
    };
  }
}
