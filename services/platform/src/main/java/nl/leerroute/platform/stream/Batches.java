package nl.leerroute.platform.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.leerroute.contracts.Topic;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/**
 * Makes functions for Spring Cloud Stream out of handlers of facts.
 *
 * <p>A record that nobody can use is parked and the rest goes on. While a database or broker is
 * down, the batch waits and is tried again. Facts of one key come in order, and may come again.
 */
public final class Batches {

  private final Handlers handlers;

  Batches(Handlers handlers) {
    this.handlers = handlers;
  }

  public <T> Consumer<Message<List<byte[]>>> of(
      Topic<T> topic, Consumer<List<Received<T>>> handler) {
    Handling<T> handling = new Handling<>(topic, handler);
    handlers.add(handling);
    return batch -> {
      try {
        handling.handle(envelopes(batch));
      } catch (Poison e) {
        throw new BatchListenerFailedException(Poison.reason(e), e, e.index());
      } catch (RuntimeException e) {
        throw new BatchListenerFailedException("the batch waits", e, 0);
      }
    };
  }

  private static List<Envelope> envelopes(Message<List<byte[]>> batch) {
    List<?> values = batch.getPayload();
    List<?> keys = header(batch, KafkaHeaders.RECEIVED_KEY);
    List<?> headers = header(batch, KafkaHeaders.BATCH_CONVERTED_HEADERS);
    List<Envelope> envelopes = new ArrayList<>(values.size());
    for (int index = 0; index < values.size(); index++) {
      envelopes.add(
          Envelope.of(keys.get(index), values.get(index), (Map<?, ?>) headers.get(index)));
    }
    return envelopes;
  }

  private static List<?> header(Message<?> batch, String name) {
    if (batch.getHeaders().get(name) instanceof List<?> list) {
      return list;
    }
    throw new IllegalStateException("a batch without " + name + ": is the binding in batch mode?");
  }
}
