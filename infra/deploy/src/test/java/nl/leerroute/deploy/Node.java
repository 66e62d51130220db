package nl.leerroute.deploy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece of YAML, or nothing at all: asking on is always possible. */
record Node(@Nullable Object value) {

  boolean isMissing() {
    return value == null;
  }

  /** The field of that name; a path of names is written with slashes. */
  Node at(String path) {
    Node found = this;
    for (String name : path.split("/", -1)) {
      found = found.field(name);
    }
    return found;
  }

  /** The field of that very name, whatever is in it. */
  Node field(String name) {
    return new Node(value instanceof Map<?, ?> map ? map.get(name) : null);
  }

  Stream<Node> items() {
    return value instanceof Collection<?> list ? list.stream().map(Node::new) : Stream.empty();
  }

  Set<String> names() {
    return value instanceof Map<?, ?> map
        ? map.keySet().stream().map(String::valueOf).collect(Collectors.toSet())
        : Set.of();
  }

  /** The named fields, in the order in which they stand. */
  List<Map.Entry<String, Node>> fields() {
    return value instanceof Map<?, ?> map
        ? map.entrySet().stream()
            .map(field -> Map.entry(String.valueOf(field.getKey()), new Node(field.getValue())))
            .toList()
        : List.of();
  }

  /** Empty when there is nothing. */
  String text() {
    return Objects.toString(value, "");
  }

  /** Every node with a field of that name, however deep. */
  Stream<Node> having(String field) {
    Stream<Node> below =
        Stream.concat(items(), fields().stream().map(Map.Entry::getValue))
            .flatMap(node -> node.having(field));
    return names().contains(field) ? Stream.concat(Stream.of(this), below) : below;
  }
}
