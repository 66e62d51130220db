package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What operators look at: readable by Prometheus and Grafana, and complete for a person. */
class MonitoringTest {

  private static final Path PROMETHEUS = Path.of("../prometheus");
  private static final Path GRAFANA = Path.of("../grafana");

  /** By its name among the tests, every dashboard there is. */
  static Stream<Named<Dashboard>> dashboards() {
    return Dashboard.all().stream().map(dashboard -> Named.of(dashboard.uid(), dashboard));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check config prometheus.yml",
        "check config compose.yml",
        "check config kubernetes.yml",
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

  @ParameterizedTest
  @MethodSource("dashboards")
  void everyPanelSaysWhatItShowsInWhichUnit(Dashboard dashboard) {
    assertThat(dashboard.panels())
        .isNotEmpty()
        .allSatisfy(
            panel -> {
              assertThat(panel.get("title").asString()).isNotBlank();
              assertThat(panel.get("description").asString()).endsWith(".");
              assertThat(panel.at("/fieldConfig/defaults/unit").asString()).isNotBlank();
              assertThat(panel.get("targets")).isNotEmpty();
            })
        .extracting(panel -> panel.get("title").asString())
        .doesNotHaveDuplicates();
    assertThat(dashboard.panels())
        .extracting(panel -> panel.get("id").asInt())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void panelsDoNotLieOverEachOther(Dashboard dashboard) {
    List<String> cells = new ArrayList<>();
    for (JsonNode panel : dashboard.panels()) {
      JsonNode place = panel.get("gridPos");
      for (int x = 0; x < place.get("w").asInt(); x++) {
        for (int y = 0; y < place.get("h").asInt(); y++) {
          cells.add((place.get("x").asInt() + x) + "," + (place.get("y").asInt() + y));
        }
      }
    }
    assertThat(cells).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void everyPanelReadsFromTheProvisionedSource(Dashboard dashboard) throws IOException {
    String source = dashboard.panels().getFirst().at("/datasource/uid").asString();

    assertThat(GRAFANA.resolve("provisioning/datasources/prometheus.yml"))
        .content()
        .contains("uid: " + source + "\n");
    assertThat(dashboard.json().findValues("datasource"))
        .allSatisfy(used -> assertThat(used.get("uid").asString()).isEqualTo(source));
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void everyExpressionCanBeRead(Dashboard dashboard, @TempDir Path folder) throws Exception {
    List<String> rules = new ArrayList<>(List.of("groups:", "  - name: dashboard", "    rules:"));
    List<String> expressions = dashboard.expressions();
    for (int number = 0; number < expressions.size(); number++) {
      rules.add("      - record: expression_" + number);
      rules.add("        expr: '" + expressions.get(number).replace("'", "''") + "'");
    }
    Files.write(folder.resolve("dashboard.yml"), rules);

    assertThat(expressions).hasSizeGreaterThanOrEqualTo(dashboard.panels().size());
    promtool(folder, "check", "rules", "dashboard.yml");
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void everyVariableInAnExpressionCanBeChosen(Dashboard dashboard) {
    assertThat(dashboard.variables()).containsAll(dashboard.variablesInUse());
  }

  private static void promtool(Path folder, String... arguments) throws Exception {
    assumeTrue(Prometheus.isInstalled("promtool"), "promtool is not installed");
    List<String> command = new ArrayList<>(List.of("promtool"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
  }
}
