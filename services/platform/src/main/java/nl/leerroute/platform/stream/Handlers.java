package nl.leerroute.platform.stream;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.leerroute.contracts.Topic;

/** Who handles the facts of which topic in this service; parked records go back to them. */
final class Handlers {

  private final Forgetting forgetting;
  private final Map<String, List<Handling<?>>> byTopic = new ConcurrentHashMap<>();

  Handlers(Forgetting forgetting) {
    this.forgetting = forgetting;
  }

  /** Takes a handler in, and gives back what facts from the topic are handed to. */
  <T> Handling<T> add(Topic<T> topic, Consumer<List<Received<T>>> handler) {
    byTopic
        .computeIfAbsent(topic.name(), name -> new CopyOnWriteArrayList<>())
        .add(new Handling<>(topic, handler));
    return new Handling<>(topic, handler.andThen(facts -> forgetting.after(topic, facts)));
  }

  List<Handling<?>> of(String topic) {
    return byTopic.getOrDefault(topic, List.of());
  }
}
