package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What operators look at: readable by Prometheus and Grafana, and complete for a person. */
class MonitoringTest {

  private static final Path PROMETHEUS = Path.of("../prometheus");
  private static final Path GRAFANA = Path.of("../grafana");

  private final JsonNode dashboard =
      new JsonMapper().readTree(GRAFANA.resolve("dashboards/platform.json"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check config prometheus.yml",
        "check rules alerts.yml",
        "test rules alerts.test.yml"
      })
  void prometheusTakesItsConfigurationAndItsAlertsFireWhenTheyShould(String check)
      throws Exception {
    promtool(PROMETHEUS, check.split(" "));
  }

  @ParameterizedTest
  @FieldSource("nl.leerroute.e2e.ArchitectureTest#SERVICES")
  void everyServiceIsScraped(String service) throws IOException {
    assertThat(PROMETHEUS.resolve("prometheus.yml"))
        .content()
        .containsOnlyOnce("labels: { service: " + service + " }");
  }

  @Test
  void everyPanelSaysWhatItShowsInWhichUnit() {
    assertThat(panels())
        .isNotEmpty()
        .allSatisfy(
            panel -> {
              assertThat(panel.get("title").asString()).isNotBlank();
              assertThat(panel.get("description").asString()).endsWith(".");
              assertThat(panel.at("/fieldConfig/defaults/unit").asString()).isNotBlank();
              assertThat(panel.get("targets")).isNotEmpty();
            });
    assertThat(panels()).extracting(panel -> panel.get("title").asString()).doesNotHaveDuplicates();
    assertThat(panels()).extracting(panel -> panel.get("id").asInt()).doesNotHaveDuplicates();
  }

  @Test
  void panelsDoNotLieOverEachOther() {
    List<String> cells = new ArrayList<>();
    for (JsonNode panel : panels()) {
      JsonNode place = panel.get("gridPos");
      for (int x = 0; x < place.get("w").asInt(); x++) {
        for (int y = 0; y < place.get("h").asInt(); y++) {
          cells.add((place.get("x").asInt() + x) + "," + (place.get("y").asInt() + y));
        }
      }
    }
    assertThat(cells).doesNotHaveDuplicates();
  }

  @Test
  void everyPanelReadsFromTheProvisionedSource() throws IOException {
    String source = panels().getFirst().at("/datasource/uid").asString();

    assertThat(GRAFANA.resolve("provisioning/datasources/prometheus.yml"))
        .content()
        .contains("uid: " + source + "\n");
    assertThat(dashboard.findValues("datasource"))
        .allSatisfy(used -> assertThat(used.get("uid").asString()).isEqualTo(source));
  }

  @Test
  void everyExpressionOfTheDashboardCanBeRead(@TempDir Path folder) throws Exception {
    List<String> rules = new ArrayList<>(List.of("groups:", "  - name: dashboard", "    rules:"));
    List<String> expressions =
        panels().stream()
            .flatMap(panel -> stream(panel.get("targets")))
            .map(target -> target.get("expr").asString())
            .toList();
    for (int number = 0; number < expressions.size(); number++) {
      rules.add("      - record: expression_" + number);
      rules.add("        expr: '" + expressions.get(number).replace("'", "''") + "'");
    }
    Files.write(folder.resolve("dashboard.yml"), rules);

    assertThat(expressions).hasSizeGreaterThanOrEqualTo(panels().size());
    promtool(folder, "check", "rules", "dashboard.yml");
  }

  private List<JsonNode> panels() {
    return stream(dashboard.get("panels")).toList();
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static void promtool(Path folder, String... arguments) throws Exception {
    assumeTrue(isInstalled("promtool"), "promtool is not installed");
    List<String> command = new ArrayList<>(List.of("promtool"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
