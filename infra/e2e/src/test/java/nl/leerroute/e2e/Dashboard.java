package nl.leerroute.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dashboard as Grafana gets it. */
record Dashboard(JsonNode json) {

  private static final Path FOLDER = RunningSystem.PROJECT.resolve("infra/grafana/dashboards");
  private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+)");
  private static final Pattern VALUES = Pattern.compile("label_values\\((\\w+), (\\w+)\\)");

  static List<Dashboard> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(new JsonMapper()::readTree).map(Dashboard::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String uid() {
    return json.get("uid").asString();
  }

  List<JsonNode> panels() {
    return json.get("panels").valueStream().toList();
  }

  /** What panels ask Prometheus, with variables in it. */
  List<String> expressions() {
    return panels().stream()
        .flatMap(panel -> panel.get("targets").valueStream())
        .map(target -> target.get("expr").asString())
        .toList();
  }

  /** Everything Prometheus is asked, whatever is chosen: also what there is to choose from. */
  List<String> questions() {
    Stream<String> choices =
        json.at("/templating/list")
            .valueStream()
            .map(variable -> variable.path("definition").asString(""))
            .flatMap(definition -> VALUES.matcher(definition).results())
            .map(values -> "group by (" + values.group(2) + ") (" + values.group(1) + ")");
    return Stream.concat(
            choices, expressions().stream().map(text -> VARIABLE.matcher(text).replaceAll(".+")))
        .toList();
  }

  Set<String> variables() {
    return json.at("/templating/list")
        .valueStream()
        .map(variable -> variable.get("name").asString())
        .collect(Collectors.toSet());
  }

  Set<String> variablesInUse() {
    return expressions().stream()
        .flatMap(text -> VARIABLE.matcher(text).results())
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toSet());
  }
}
