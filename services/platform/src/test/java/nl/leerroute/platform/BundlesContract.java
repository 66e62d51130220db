package nl.leerroute.platform;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static nl.leerroute.platform.ManyNotes.MANY;
import static nl.leerroute.platform.ManyNotes.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.leerroute.platform.Wire.Seen;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Outcome;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What becomes of facts of documents that are written at once, whatever dies or is away. */
public abstract class BundlesContract {

  private final Servers servers;

  protected BundlesContract(Servers servers) {
    this.servers = servers;
  }

  @Test
  void what_is_written_at_once_is_published_once_and_leaves_nothing_to_take_out_of_it() {
    try (ManyNotes many = new ManyNotes(servers, "at-once")) {
      try (Probe probe = many.start()) {
        Aggregates<Note> notes = ManyNotes.in(probe);
        many.count(notes, "c1");
        notes.published().block(SOON);
        many.count(notes, "c2");
        notes.published().block(SOON);
      }
      assertThat(many.published()).hasSize(2 * MANY);
      assertThat(many.published(0)).containsExactly(1L, 2L);
      assertThat(many.published(MANY - 1)).containsExactly(1L, 2L);
      assertThat(many.documents())
          .hasSize(MANY)
          .allSatisfy(document -> assertThat(document).doesNotContainKeys("outbox", "lease"));
      assertThat(many.bundles()).isEmpty();
    }
  }

  @Test
  void what_a_process_wrote_at_once_before_it_died_is_published_by_the_next() {
    try (ManyNotes many = new ManyNotes(servers, "bulk-left")) {
      many.count(many.inADeadProcess(), "c1");
      assertThat(many.bundles()).hasSize(1);

      many.publishAMinuteLater();

      assertThat(many.published())
          .extracting(Seen::key)
          .containsExactlyInAnyOrderElementsOf(many.names());
    }
  }

  @Test
  void what_a_process_did_not_write_before_it_died_is_not_published_and_cannot_come_late() {
    try (ManyNotes many = new ManyNotes(servers, "halfway")) {
      many.count(many.inADeadProcess(), "c1");
      Document late = many.document(3);
      Mono.from(many.collection().deleteOne(many.id(3))).block();

      many.publishAMinuteLater();

      assertThat(many.published()).hasSize(MANY - 1);
      assertThat(many.published(3)).isEmpty();
      assertThatThrownBy(() -> Mono.from(many.collection().insertOne(late)).block())
          .isInstanceOf(MongoWriteException.class);
      Aggregates<Note> notes = many.inADeadProcess();
      assertThat(notes.find(many.name(3)).blockOptional()).isEmpty();
      assertThat(notes.decide(many.name(3), "c2", many.counting(3)).block())
          .isInstanceOf(Outcome.Written.class);
    }
  }

  @Test
  void a_change_that_a_process_did_not_write_before_it_died_cannot_come_late_either() {
    try (ManyNotes many = new ManyNotes(servers, "half-changed")) {
      Aggregates<Note> dead = many.inADeadProcess();
      many.count(dead, "c1");
      many.publishAMinuteLater();
      Document before = many.document(3);
      many.count(dead, "c2");
      Mono.from(many.collection().replaceOne(many.id(3), before)).block();

      many.publishAMinuteLater();

      assertThat(many.published(3)).containsExactly(1L);
      assertThat(many.published(4)).containsExactly(1L, 2L);
      assertThat(many.document(3).get("version"))
          .as("a write that was made for the version before finds another")
          .isEqualTo(2L);
    }
  }

  @Test
  void a_later_fact_waits_for_the_bundle_that_has_the_one_before() {
    try (ManyNotes many = new ManyNotes(servers, "waiting")) {
      many.count(many.inADeadProcess(), "c1");
      try (Probe probe = many.start()) {
        Aggregates<Note> notes = ManyNotes.in(probe);
        notes.decide(many.name(7), "c2", many.counting(7)).block();
        many.count(notes, "c3");
        notes.published().block(SOON);
      }
      assertThat(many.published(7)).containsExactly(1L, 2L, 3L);
      assertThat(many.published(8)).containsExactly(1L, 2L);
    }
  }

  @Test
  void of_many_the_one_that_was_overtaken_is_published_in_its_order() {
    try (ManyNotes many = new ManyNotes(servers, "overtaken")) {
      try (Probe probe = many.start()) {
        Aggregates<Note> notes = ManyNotes.in(probe);
        Decider<Note> overtaken = overtakenOnce(notes, many);
        many.write(notes, "c1", i -> i == 7 ? overtaken : many.counting(i));
        notes.published().block(SOON);
      }
      assertThat(many.published(7)).containsExactly(1L, 2L);
      assertThat(many.published(8)).containsExactly(1L);
      assertThat(many.published()).hasSize(MANY + 1);
    }
  }

  /** Somebody else's command comes between reading and writing, the first time. */
  private static Decider<Note> overtakenOnce(Aggregates<Note> notes, ManyNotes many) {
    AtomicBoolean first = new AtomicBoolean(true);
    return current -> {
      if (first.getAndSet(false)) {
        join(
            Thread.ofPlatform()
                .start(() -> notes.decide(many.name(7), "other", many.counting(7)).block()));
      }
      return many.counting(7).decide(current);
    };
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void many_are_accepted_while_the_broker_is_away_and_published_when_it_is_back() {
    try (ManyNotes many = new ManyNotes(servers, "bulk-away")) {
      try (Probe probe = many.start()) {
        Aggregates<Note> notes = ManyNotes.in(probe);
        many.count(notes, "c1");
        notes.published().block(SOON);
        servers.stopBroker();
        try {
          many.count(notes, "c2");
        } finally {
          servers.startBroker();
        }
        notes.published().block(SOON);
      }
      Map<String, Set<Long>> versions =
          many.published().stream()
              .collect(
                  groupingBy(Seen::key, mapping(Seen::version, toCollection(LinkedHashSet::new))));
      assertThat(versions)
          .hasSize(MANY)
          .allSatisfy((_, seen) -> assertThat(seen).containsExactly(1L, 2L));
    }
  }
}
