package nl.leerroute.platform;

import java.time.Instant;
import java.util.List;
import nl.leerroute.contracts.ReleasePublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.store.Versioned;

/** A counter, published as a release whose number of concepts is the count. */
record Note(int count) {

  /** One more than what is stored, or one; published under the given key. */
  static Decider<Note> counting(String key) {
    return current -> {
      int count = current.map(Versioned::state).map(Note::count).orElse(0) + 1;
      return new Decision.Changed<>(new Note(count), List.of(published(key, count)));
    };
  }

  static Decider<Note> removing(String key) {
    return current -> new Decision.Removed<>(List.of(Publication.tombstone(Topics.RELEASES, key)));
  }

  static Publication<?> published(String key, int count) {
    return Publication.of(
        Topics.RELEASES,
        key,
        new ReleasePublished(key, "ESCO", "1", count, Instant.EPOCH, List.of()));
  }
}
