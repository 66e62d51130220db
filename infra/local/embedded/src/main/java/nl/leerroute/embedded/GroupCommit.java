package nl.leerroute.embedded;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes changes permanent, many at once: whoever comes while a commit is under way shares the next
 * one.
 */
final class GroupCommit {

  private final Runnable commit;
  private final AtomicLong arrived = new AtomicLong();
  private long settled;

  GroupCommit(Runnable commit) {
    this.commit = commit;
  }

  /** Returns when every change made before this call is permanent. */
  void settle() {
    long mine = arrived.incrementAndGet();
    synchronized (this) {
      if (settled < mine) {
        long covered = arrived.get();
        commit.run();
        settled = covered;
      }
    }
  }
}
