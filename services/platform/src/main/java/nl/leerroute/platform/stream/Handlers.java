package nl.leerroute.platform.stream;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who handles the facts of which topic in this service; parked records go back to them. */
final class Handlers {

  private final Map<String, List<Handling<?>>> byTopic = new ConcurrentHashMap<>();

  void add(Handling<?> handling) {
    byTopic
        .computeIfAbsent(handling.topic().name(), topic -> new CopyOnWriteArrayList<>())
        .add(handling);
  }

  List<Handling<?>> of(String topic) {
    return byTopic.getOrDefault(topic, List.of());
  }
}
