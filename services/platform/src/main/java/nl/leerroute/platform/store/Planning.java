package nl.leerroute.platform.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.leerroute.platform.outbox.PendingFact;
import org.bson.Document;

/** Makes of a decision the guarded write that stores it, or the outcome that needs none. */
final class Planning<S> {

  /** What is to be done for one command on one aggregate. */
  sealed interface Plan<S> {

    record Done<S>(Outcome<S> outcome) implements Plan<S> {}

    record Write<S>(Change<S> change) implements Plan<S> {}
  }

  private final States<S> states;
  private final Clock clock;

  Planning(States<S> states, Clock clock) {
    this.states = states;
    this.clock = clock;
  }

  Plan<S> plan(Stored<S> stored, String commandId, Decider<S> decider) {
    if (stored.hasSeen(commandId)) {
      return new Plan.Done<>(
          stored
              .versioned()
              .<Outcome<S>>map(Outcome.AlreadyDone::new)
              .orElseGet(() -> new Outcome.Erased<>(stored.id())));
    }
    return switch (decider.decide(stored.versioned())) {
      case Decision.Changed<S>(S next, List<Publication<?>> publications) ->
          write(stored, commandId, Optional.of(next), publications);
      case Decision.Removed<S>(List<Publication<?>> publications) ->
          write(stored, commandId, Optional.empty(), publications);
      case Decision.Unchanged<S>() -> new Plan.Done<>(new Outcome.Unchanged<>(stored.versioned()));
      case Decision.Refused<S>(Object reason) -> new Plan.Done<>(new Outcome.Refused<>(reason));
    };
  }

  private Plan<S> write(
      Stored<S> stored, String commandId, Optional<S> next, List<Publication<?>> publications) {
    Instant now = clock.instant();
    long version = stored.version() + 1;
    Document set =
        new Document(Fields.VERSION, version)
            .append(Fields.COMMANDS, stored.commandsWith(commandId));
    Document unset = new Document();
    if (next.isPresent()) {
      set.append(Fields.STATE, states.write(next.get()));
      unset.append(Fields.ERASED, "");
    } else {
      set.append(Fields.ERASED, Date.from(now));
      unset.append(Fields.STATE, "");
    }
    List<PendingFact> facts =
        publications.stream().map(publication -> fact(publication, version, now)).toList();
    Outcome<S> outcome =
        next.<Outcome<S>>map(
                state -> new Outcome.Written<>(new Versioned<>(stored.id(), version, state)))
            .orElseGet(() -> new Outcome.Erased<>(stored.id()));
    return new Plan.Write<>(
        new Change<>(stored, set, unset, facts, stored.isFree(now), Kept.UNHELD, outcome));
  }

  private static PendingFact fact(Publication<?> publication, long version, Instant now) {
    return PendingFact.of(
        publication.topic(), publication.key(), version, now, publication.payload());
  }
}
