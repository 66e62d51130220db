package nl.leerroute.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Files that both ways of running share, and what they have to be told. */
class PartsTest {

  static final List<String> SERVICES = Project.SERVICES;

  @Test
  void imagesAreBuiltFromFilesThatAreThere() {
    for (Node service : ComposeFile.services().values()) {
      Node build = service.at("build");
      if (!build.isMissing()) {
        String folder = build.at("context").text();
        String file = build.at("dockerfile").text();
        assertThat(Project.at(folder).resolve(file.isEmpty() ? "Dockerfile" : file)).exists();
      }
    }
    String dockerfile = Project.text(Project.at("infra/images/Dockerfile"));
    assertThat(dockerfile)
        .contains(SERVICES.stream().map(name -> "services/" + name).toArray(String[]::new));
    Pattern.compile("COPY (infra/\\S+)")
        .matcher(dockerfile)
        .results()
        .forEach(found -> assertThat(Project.at(found.group(1))).exists());
  }

  @Test
  void aContainerAsksForItsHealthWhereTheServiceTellsIt() {
    assertThat(Project.text(Project.at("infra/images/health")))
        .contains("GET " + Health.READINESS + " HTTP/1.1");
    assertThat(Project.text(Project.at("infra/images/Dockerfile")))
        .contains("CMD [\"/app/health\"]");
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void aServiceIsTrainedWithAllThatItNeeds(String service) {
    Set<String> told = found("export (\\w+)=", "infra/images/train");

    assertThat(told).containsAll(Declared.of(service).required().keySet());
  }

  @Test
  void whatIsTrainedWithIsReadBySomeService() {
    assertThat(found("export (\\w+)=", "infra/images/train"))
        .allMatch(name -> SERVICES.stream().anyMatch(service -> Declared.of(service).reads(name)));
  }

  @Test
  void everyServiceHasItsDatabaseAndThereIsNoOther() {
    Set<String> databases = found("'([a-z]+)'", "infra/mongo/replica-set.js");
    databases.remove("leerroute");
    databases.remove("admin");

    assertThat(databases).containsExactlyInAnyOrderElementsOf(SERVICES);
  }

  @Test
  void whoeverReadsAScriptOrAFileWithPlaceholdersIsToldWhatIsMissingInIt() {
    isToldTo("mongodb-set", found("process\\.env\\.(\\w+)", "infra/mongo/replica-set.js"));
    isToldTo(
        "identity",
        found("\\$\\{(LEERROUTE_\\w+)}", "infra/identity/keycloak/leerroute-realm.json"));
    Set<String> grafana =
        found("\\$\\{(\\w+)}", "infra/grafana/provisioning/dashboards/leerroute.yml");
    grafana.addAll(found("\\$\\{(\\w+)}", "infra/grafana/provisioning/datasources/prometheus.yml"));
    isToldTo("grafana", grafana);
    isToldTo(
        "demo-region",
        found(
            "needed\\(\"(\\w+)\"",
            "infra/local/launcher/src/main/java/nl/leerroute/launcher/LoadDemo.java"));
  }

  private static void isToldTo(String part, Set<String> names) {
    assertThat(names).isNotEmpty();
    assertThat(ComposeFile.environment(part)).containsAll(names);
    Cluster trial = Cluster.of("k8s/overlays/trial");
    assertThat(
            trial.workloads().stream()
                .filter(workload -> Cluster.name(workload).equals(part))
                .flatMap(Cluster::containers)
                .flatMap(container -> trial.environment(container).stream())
                .collect(Collectors.toSet()))
        .as(part)
        .containsAll(names);
  }

  @Test
  void prometheusAsksEveryServiceInBothWays() {
    assertThat(found("targets: \\[\"(\\w+):8080\"]", "infra/prometheus/compose.yml"))
        .containsExactlyInAnyOrderElementsOf(SERVICES);
    assertThat(found("- (\\w+)-instances", "infra/prometheus/kubernetes.yml"))
        .containsExactlyInAnyOrderElementsOf(SERVICES);
    assertThat(
            Cluster.of("k8s/overlays/region")
                .all("Service")
                .map(Cluster::name)
                .filter(name -> name.endsWith("-instances")))
        .hasSameSizeAs(SERVICES);
  }

  @Test
  void bothWaysRunTheSameReleasesOfOthersWork() {
    Set<String> compose =
        ComposeFile.services().values().stream()
            .map(service -> service.at("image").text())
            .filter(image -> !image.startsWith("leerroute/"))
            .collect(Collectors.toSet());
    compose.addAll(found("FROM (quay\\S+)", "infra/identity/keycloak/Dockerfile"));

    assertThat(Cluster.of("k8s/overlays/trial").workloads())
        .flatExtracting(workload -> Cluster.containers(workload).toList())
        .extracting(container -> container.at("image").text())
        .filteredOn(image -> !image.startsWith("leerroute/"))
        .isNotEmpty()
        .isSubsetOf(compose);
    assertThat(compose).contains("apache/kafka:" + version());
    assertThat(
            Cluster.of("k8s/overlays/region")
                .all("Kafka")
                .map(kafka -> kafka.at("spec/kafka/version").text()))
        .containsExactly(version());
  }

  @Test
  void pagesForOperatorsNameNoSettingThatNobodyReads() {
    Set<String> variables =
        ComposeFile.variables().stream()
            .map(ComposeFile.Variable::name)
            .collect(Collectors.toSet());

    assertThat(Project.filesBelow("docs/operations", ".md"))
        .isNotEmpty()
        .allSatisfy(
            page ->
                assertThat(found("(LEERROUTE_[A-Z_]+)", Project.TOP.relativize(page).toString()))
                    .allMatch(
                        name ->
                            variables.contains(name)
                                || SERVICES.stream()
                                    .anyMatch(service -> Declared.of(service).reads(name))));
  }

  private static String version() {
    return found("<kafka\\.version>(.+)</kafka\\.version>", "pom.xml").iterator().next();
  }

  /** The first group of everything that looks like it. */
  private static Set<String> found(String pattern, String file) {
    return Pattern.compile(pattern)
        .matcher(Project.text(Project.at(file)))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
