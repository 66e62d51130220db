package nl.leerroute.platform.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.leerroute.contracts.Topic;

/**
 * Opens records and hands them to a handler, and finds the one that cannot be handled.
 *
 * <p>A handler may see a fact more than once and has to make nothing of the repetition.
 */
record Handling<T>(Topic<T> topic, Consumer<List<Received<T>>> handler) {

  /**
   * @throws Poison for the first record that nobody can use; those before it are handled
   * @throws RuntimeException when something that we depend on is down; then try again
   */
  void handle(List<Envelope> batch) {
    List<Received<T>> facts = new ArrayList<>(batch.size());
    for (Envelope envelope : batch) {
      try {
        facts.add(envelope.open(topic));
      } catch (UnreadableFact e) {
        deliver(facts);
        throw new Poison(facts.size(), e);
      }
    }
    deliver(facts);
  }

  private void deliver(List<Received<T>> facts) {
    if (facts.isEmpty()) {
      return;
    }
    try {
      handler.accept(facts);
    } catch (RuntimeException e) {
      if (Outage.isBehind(e)) {
        throw e;
      }
      deliverOneByOne(facts);
    }
  }

  private void deliverOneByOne(List<Received<T>> facts) {
    for (int index = 0; index < facts.size(); index++) {
      try {
        handler.accept(facts.subList(index, index + 1));
      } catch (RuntimeException e) {
        throw Outage.isBehind(e) ? e : new Poison(index, e);
      }
    }
  }
}
