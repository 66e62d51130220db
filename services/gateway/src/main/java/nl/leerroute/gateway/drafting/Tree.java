package nl.leerroute.gateway.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places in a tree of maps and lists, named {@code rule.requirements.0.when}. */
final class Tree {

  private Tree() {}

  static Optional<Object> at(@Nullable Object tree, String path) {
    @Nullable Object place = tree;
    for (String name : path.split("\\.", -1)) {
      place = child(place, name);
    }
    return Optional.ofNullable(place);
  }

  static @Nullable Object child(@Nullable Object place, String name) {
    return switch (place) {
      case Map<?, ?> map -> map.get(name);
      case List<?> list -> index(name, list.size()).<@Nullable Object>map(list::get).orElse(null);
      case null, default -> null;
    };
  }

  /** The same tree with another value at a place; without one there when the value is absent. */
  static Object with(@Nullable Object tree, String path, Optional<Object> value) {
    int cut = path.indexOf('.');
    String name = cut < 0 ? path : path.substring(0, cut);
    Optional<Object> next =
        cut < 0 ? value : Optional.of(with(child(tree, name), path.substring(cut + 1), value));
    if (tree instanceof List<?> list) {
      return inList(list, name, next);
    }
    Map<String, Object> map = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> known) {
      known.forEach((key, each) -> map.put(String.valueOf(key), each));
    }
    next.ifPresentOrElse(each -> map.put(name, each), () -> map.remove(name));
    return map;
  }

  private static Object inList(List<?> list, String name, Optional<Object> next) {
    List<Object> all = new ArrayList<>(list);
    index(name, all.size())
        .ifPresent(
            at -> next.ifPresentOrElse(each -> all.set(at, each), () -> all.remove((int) at)));
    return all;
  }

  private static Optional<Integer> index(String name, int size) {
    return name.matches("\\d{1,4}") && Integer.parseInt(name) < size
        ? Optional.of(Integer.valueOf(name))
        : Optional.empty();
  }
}
