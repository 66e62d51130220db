package nl.leerroute.platform.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where facts of one collection wait to be published; blocks, for the relay's own thread. */
interface Outboxes {

  /**
   * Something that has facts to publish.
   *
   * @param heldUntil absent: by nobody
   */
  record Full(String id, Optional<Instant> heldUntil, Optional<Instant> oldest) {}

  /** Lets a real MongoDB find what waits without reading the collection. */
  void index();

  /** What has something to publish, whoever holds it. */
  List<Full> full(int limit);

  /** Takes what nobody else holds; what is held comes back without facts. */
  List<Work> claim(Collection<String> ids, Instant now);

  /** Takes out what was published and gives the leases back. */
  void settle(List<Work.Sent> sent);

  /** Removes the markers of erased aggregates that are older than every trace on a topic. */
  void sweep(Instant erasedBefore);
}
