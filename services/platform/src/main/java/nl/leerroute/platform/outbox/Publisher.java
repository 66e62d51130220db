package nl.leerroute.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends facts to the broker: of many documents at once, of one document each after the last.
 *
 * <p>A fact follows only when the broker has the one before it, so a failure never lets a later
 * fact of a document overtake an earlier one.
 */
final class Publisher {

  /** No send goes on longer than this: the producer's delivery timeout. */
  static final Duration LONGEST_SEND = Duration.ofSeconds(8);

  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
  private static final int MOST_OF_ONE_DOCUMENT = 64;

  private final Supplier<Producer<byte[], byte[]>> producers;
  private final CloudEvents envelopes;
  private final Clock clock;

  /**
   * @param producers asked for each time, because a producer that failed for good is replaced
   */
  Publisher(Supplier<Producer<byte[], byte[]>> producers, CloudEvents envelopes, Clock clock) {
    this.producers = producers;
    this.envelopes = envelopes;
    this.clock = clock;
  }

  List<Work.Sent> publish(List<Work> works) {
    List<Progress> all = works.stream().map(Progress::new).toList();
    List<Progress> going = all;
    for (int fact = 0; fact < MOST_OF_ONE_DOCUMENT && !going.isEmpty(); fact++) {
      going = round(going);
    }
    all.stream()
        .map(progress -> progress.failure)
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(cause -> LOG.warn("Facts stay in their outboxes for now: {}", cause.toString()));
    return all.stream().map(progress -> new Work.Sent(progress.work, progress.done)).toList();
  }

  /** Sends what is next of each work; those with more to come go on. */
  private List<Progress> round(List<Progress> going) {
    Producer<byte[], byte[]> producer = producers.get();
    List<Progress> sent = new ArrayList<>(going.size());
    for (Progress progress : going) {
      if (!progress.isComplete() && progress.work.lease().coversASend(clock.instant())) {
        sent.add(progress);
        progress.send(producer, envelopes);
        if (progress.failedAtOnce()) {
          break;
        }
      }
    }
    producer.flush();
    return sent.stream().filter(Progress::acknowledged).toList();
  }

  private static final class Progress {

    private final Work work;
    private int done;
    private List<Future<RecordMetadata>> sending = List.of();
    private @Nullable Throwable failure;

    Progress(Work work) {
      this.work = work;
    }

    boolean isComplete() {
      return done == work.facts().size();
    }

    void send(Producer<byte[], byte[]> producer, CloudEvents envelopes) {
      sending = new ArrayList<>();
      int end = work.apart() ? work.facts().size() : done + 1;
      for (PendingFact fact : work.facts().subList(done, end)) {
        sending.add(producer.send(envelopes.of(fact)));
        if (failedAtOnce()) {
          break;
        }
      }
    }

    /** The producer knows no broker: each further send would only wait for that again. */
    boolean failedAtOnce() {
      return sending.getLast().state() == Future.State.FAILED;
    }

    /** Of facts that go apart all have to be there. */
    boolean acknowledged() {
      try {
        for (Future<RecordMetadata> one : sending) {
          one.get();
        }
        done += sending.size();
        return true;
      } catch (ExecutionException e) {
        failure = e.getCause();
        return false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
