package nl.leerroute.platform.stream;

import java.util.List;
import java.util.function.Consumer;
import nl.leerroute.contracts.Topic;
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
    Handling<T> handling = handlers.add(topic, handler);
    return batch -> {
      try {
        handling.handle(envelopes(batch));
      } catch (Poison e) {
        throw e;
      } catch (RuntimeException e) {
        throw new Down(e);
      }
    };
  }

  private static List<Envelope> envelopes(Message<List<byte[]>> batch) {
    if (batch.getHeaders().get(EnvelopeConverter.ENVELOPES) instanceof List<?> envelopes) {
      return envelopes.stream().map(Envelope.class::cast).toList();
    }
    throw new IllegalStateException("a batch without envelopes: is the binding in batch mode?");
  }
}
