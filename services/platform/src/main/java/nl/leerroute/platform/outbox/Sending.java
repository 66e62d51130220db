package nl.leerroute.platform.outbox;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/**
 * Sends facts straight to the broker, past any outbox: for entries of a log, and for facts that are
 * worked out from a log again when they were lost.
 */
public final class Sending {

  private final Supplier<Producer<byte[], byte[]>> producers;
  private final CloudEvents envelopes;

  Sending(Supplier<Producer<byte[], byte[]>> producers, CloudEvents envelopes) {
    this.producers = producers;
    this.envelopes = envelopes;
  }

  /**
   * Returns when the broker has all of them, those of one key in this order.
   *
   * @throws KafkaException when that is not sure; some may be there
   */
  public void send(List<PendingFact> facts) {
    begin(facts).await();
  }

  /** Sends them in this order, and does not wait for the broker. */
  public Sent begin(List<PendingFact> facts) {
    Producer<byte[], byte[]> producer = producers.get();
    return new Sent(facts.stream().map(fact -> producer.send(envelopes.of(fact))).toList());
  }

  /** Facts that are on their way to the broker. */
  public static final class Sent {

    private final List<Future<RecordMetadata>> facts;

    private Sent(List<Future<RecordMetadata>> facts) {
      this.facts = facts;
    }

    /**
     * Returns when the broker has all of them.
     *
     * @throws KafkaException when that is not sure; some may be there
     */
    public void await() {
      facts.forEach(Sending::acknowledged);
    }
  }

  private static void acknowledged(Future<RecordMetadata> one) {
    try {
      one.get();
    } catch (ExecutionException e) {
      throw new KafkaException("The broker did not take it", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("Nobody waited for the broker", e);
    }
  }
}
