package nl.leerroute.life.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * What a metric counts, as it stands in the catalogue's file.
 *
 * @param measure words and what they are set to
 */
public record Definition(
    String id,
    String unit,
    Set<String> periods,
    Set<String> splits,
    Set<String> byRegion,
    Map<String, Object> measure) {

  /** All metrics of the files of a folder. */
  public static List<Definition> in(Path folder) throws IOException {
    List<Definition> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yml")).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          all.addAll(of(new Yaml().load(in)));
        }
      }
    }
    return all;
  }

  private static List<Definition> of(Map<String, Object> file) {
    Map<String, Object> common = map(file.getOrDefault("common", Map.of()));
    return list(file.get("metrics")).stream()
        .map(
            metric -> {
              Map<String, Object> own = new HashMap<>(common);
              own.putAll(map(metric));
              return new Definition(
                  text(own, "id"),
                  text(own, "unit"),
                  words(own.get("periods")),
                  words(own.get("splits")),
                  words(own.get("byRegion")),
                  map(Objects.requireNonNull(own.get("measure"))));
            })
        .toList();
  }

  boolean says(String word) {
    return measure.containsKey(word);
  }

  String word(String name, String otherwise) {
    return String.valueOf(measure.getOrDefault(name, otherwise));
  }

  Set<String> words(String name) {
    return words(measure.get(name));
  }

  /** Which classes are asked, by split. */
  Map<String, Set<String>> with() {
    Map<String, Set<String>> with = new HashMap<>();
    map(measure.getOrDefault("with", Map.of()))
        .forEach((split, classes) -> with.put(split, words(classes)));
    return with;
  }

  boolean ofApplications() {
    return word("of", word("count", "PEOPLE")).equals("APPLICATIONS");
  }

  private static String text(Map<String, Object> metric, String field) {
    return String.valueOf(Objects.requireNonNull(metric.get(field), field));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static Set<String> words(@Nullable Object value) {
    return list(value).stream().map(String::valueOf).collect(Collectors.toSet());
  }
}
