package nl.leerroute.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Facts to be published under a lease.
 *
 * @param apart each is of another document and waits for no other; otherwise they are of one, and
 *     go in this order
 */
record Work(Outboxes outboxes, String id, Lease lease, List<PendingFact> facts, boolean apart) {

  Work(Outboxes outboxes, String id, Lease lease, List<PendingFact> facts) {
    this(outboxes, id, lease, facts, false);
  }

  /** What became of it: the first {@code done} facts are on their topics. */
  record Sent(Work work, int done) {

    boolean isComplete() {
      return done == work.facts().size();
    }

    /** When the first fact that was not sent was written. */
    Optional<Instant> next() {
      return isComplete() ? Optional.empty() : Optional.of(work.facts().get(done).time());
    }

    List<String> ids() {
      return work.facts().subList(0, done).stream().map(PendingFact::id).toList();
    }
  }
}
