package nl.leerroute.deploy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a service lets itself be told, as its code says it.
 *
 * @param required names in the environment without which it does not start, with their meanings
 * @param readable names in the environment that it reads
 * @param open beginnings of such names, the rest of which is for whoever sets them to choose
 */
record Declared(Map<String, String> required, Set<String> readable, Set<String> open) {

  private static final String PLATFORM = "services/platform/src/main";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z][a-z0-9.-]+)[:}]");
  private static final Pattern BOUND =
      Pattern.compile(
          "package ([\\w.]+);.*@ConfigurationProperties\\(\"([\\w.-]+)\"\\)\\s+public record (\\w+)",
          Pattern.DOTALL);
  private static final Pattern OPEN = Pattern.compile("\"(leerroute\\.[a-z.]+\\.)\"");
  private static final Pattern REQUIRED_OF_ALL =
      Pattern.compile("^leerroute\\.required\\[(\\w+)]=(.+)$", Pattern.MULTILINE);

  private static final Map<String, Declared> KNOWN = new ConcurrentHashMap<>();

  static Declared of(String service) {
    return KNOWN.computeIfAbsent(service, Declared::read);
  }

  private static Declared read(String service) {
    Node own =
        Project.documents(
                Project.text(
                    Project.at("services/" + service + "/src/main/resources/application.yml")))
            .getFirst();
    Map<String, String> required = new HashMap<>();
    REQUIRED_OF_ALL
        .matcher(
            Project.text(
                Project.at(PLATFORM + "/resources/nl/leerroute/platform/defaults.properties")))
        .results()
        .forEach(line -> required.put(line.group(1), line.group(2)));
    own.at("leerroute/required")
        .fields()
        .forEach(
            field ->
                required.put(field.getKey().replaceAll("[\\[\\]]", ""), field.getValue().text()));

    Set<String> readable = new TreeSet<>(required.keySet());
    leaves("", own).map(Declared::variable).forEach(readable::add);
    Set<String> open = new HashSet<>();
    for (String source : new String[] {PLATFORM, "services/" + service + "/src/main"}) {
      Project.filesBelow(source, ".java")
          .map(Project::text)
          .forEach(code -> read(code, readable, open));
    }
    readable.addAll(SpringSettings.names());
    open.addAll(SpringSettings.maps());
    // The C library's: every thread may otherwise keep an arena of native memory to itself.
    readable.add("MALLOC_ARENA_MAX");
    return new Declared(required, readable, open);
  }

  boolean reads(String name) {
    return readable.contains(name) || open.stream().anyMatch(name::startsWith);
  }

  private static void read(String code, Set<String> readable, Set<String> open) {
    PLACEHOLDER
        .matcher(code)
        .results()
        .map(found -> variable(found.group(1)))
        .forEach(readable::add);
    OPEN.matcher(code).results().map(found -> variable(found.group(1))).forEach(open::add);
    BOUND
        .matcher(code)
        .results()
        .forEach(
            found ->
                components(found.group(1) + "." + found.group(3))
                    .map(name -> variable(found.group(2) + "." + name))
                    .forEach(readable::add));
  }

  private static Stream<String> components(String type) {
    try {
      return Arrays.stream(Class.forName(type).getRecordComponents()).map(part -> part.getName());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<String> leaves(String path, Node node) {
    return node.fields().isEmpty()
        ? Stream.of(path)
        : node.fields().stream()
            .flatMap(
                field ->
                    leaves(
                        path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                        field.getValue()));
  }

  /** As Spring Boot finds a property in the environment. */
  static String variable(String property) {
    return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
  }
}
