package nl.leerroute.deploy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docker-compose.yml} with its anchors followed, and {@code .env.example}. */
final class ComposeFile {

  static final String TEXT = Project.text(Project.at("docker-compose.yml"));
  static final Node ROOT = Project.documents(TEXT).getFirst();

  private static final Pattern VARIABLE =
      Pattern.compile("(?<!\\$)\\$\\{(\\w+)(:[-?])?((?:[^{}])*)}");

  /**
   * A variable of the file.
   *
   * @param sentence what is said when it is missing; empty when it may be
   * @param otherwise what it is then
   */
  record Variable(String name, String sentence, String otherwise) {

    private static Variable of(MatchResult found) {
      boolean required = ":?".equals(found.group(2));
      return new Variable(
          found.group(1), required ? found.group(3) : "", required ? "" : found.group(3));
    }
  }

  static List<Variable> variables() {
    return VARIABLE.matcher(TEXT).results().map(Variable::of).distinct().toList();
  }

  /** What stands in {@code .env.example}, by name. */
  static Map<String, String> example() {
    return Project.text(Project.at(".env.example"))
        .lines()
        .filter(line -> line.matches("\\w+=.*"))
        .map(line -> line.split("=", 2))
        .collect(Collectors.toMap(line -> line[0], line -> line[1]));
  }

  static Map<String, Node> services() {
    Map<String, Node> services = new HashMap<>();
    ROOT.at("services").fields().forEach(field -> services.put(field.getKey(), field.getValue()));
    return services;
  }

  static Node service(String name) {
    return ROOT.at("services").field(name);
  }

  /** Names in the environment of one of them. */
  static Set<String> environment(String service) {
    return service(service).at("environment").names();
  }

  /** What it is told, with every variable as the example or the file itself has it. */
  static Stream<String> values(String service) {
    Map<String, String> example = example();
    return service(service).at("environment").fields().stream()
        .map(field -> field.getValue().text())
        .map(
            text ->
                VARIABLE
                    .matcher(text)
                    .replaceAll(
                        found -> {
                          Variable variable = Variable.of(found);
                          return example.getOrDefault(variable.name(), variable.otherwise());
                        }));
  }

  /** Where something is mounted from and to, without what comes after. */
  static List<String[]> mounts(Node service) {
    return service
        .at("volumes")
        .items()
        .map(
            mount ->
                VARIABLE.matcher(mount.text()).replaceAll(found -> Variable.of(found).otherwise()))
        .map(mount -> mount.split(":", -1))
        .toList();
  }

  private ComposeFile() {}
}
