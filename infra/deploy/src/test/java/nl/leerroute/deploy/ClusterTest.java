package nl.leerroute.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Everybody is there in Kubernetes, and objects that mean others mean the right ones. */
class ClusterTest {

  static final List<String> OVERLAYS = Kustomize.OVERLAYS;

  @ParameterizedTest
  @FieldSource("OVERLAYS")
  void everyServiceIsThereAndNoOther(String overlay) {
    Cluster cluster = Cluster.of(overlay);

    assertThat(cluster.services())
        .extracting(Cluster::name)
        .containsExactlyInAnyOrderElementsOf(Project.SERVICES);
    for (String service : Project.SERVICES) {
      for (String kind : List.of("Service", "ServiceAccount", "PodDisruptionBudget")) {
        assertThat(cluster.has(kind, service)).as(kind + " " + service).isTrue();
      }
    }
  }

  @ParameterizedTest
  @FieldSource("OVERLAYS")
  void everyBudgetPolicyAndAutoscalerMeansSomething(String overlay) {
    Cluster cluster = Cluster.of(overlay);
    assertThat(cluster.all("PodDisruptionBudget"))
        .hasSameSizeAs(Project.SERVICES)
        .allSatisfy(
            budget -> assertThat(cluster.meant(budget.at("spec/selector/matchLabels"))).hasSize(1));
    assertThat(cluster.all("HorizontalPodAutoscaler"))
        .allSatisfy(
            scaler -> {
              String target = scaler.at("spec/scaleTargetRef/name").text();
              assertThat(cluster.has(scaler.at("spec/scaleTargetRef/kind").text(), target))
                  .isTrue();
              assertThat(cluster.services())
                  .filteredOn(service -> Cluster.name(service).equals(target))
                  .allMatch(service -> service.at("spec/replicas").isMissing());
            });
    Set<String> names = new HashSet<>();
    cluster
        .workloads()
        .forEach(
            pod ->
                names.add(
                    pod.at("spec/template/metadata/labels")
                        .field("app.kubernetes.io/name")
                        .text()));
    assertThat(cluster.all("NetworkPolicy"))
        .isNotEmpty()
        .allSatisfy(policy -> assertThat(Policies.namesIn(policy)).isSubsetOf(names));
  }

  @ParameterizedTest
  @FieldSource("OVERLAYS")
  void everyWorkloadMeansItsOwnPodsAndNoOthers(String overlay) {
    Cluster cluster = Cluster.of(overlay);
    assertThat(cluster.workloads())
        .filteredOn(workload -> !workload.at("spec/selector").isMissing())
        .hasSizeGreaterThan(Project.SERVICES.size())
        .allSatisfy(
            workload ->
                assertThat(cluster.meant(workload.at("spec/selector/matchLabels")))
                    .containsExactly(workload));
  }

  @ParameterizedTest
  @FieldSource("OVERLAYS")
  void servicesFindTheBrokerWhereItListensAndItsPartsBelongTogether(String overlay) {
    Cluster cluster = Cluster.of(overlay);
    Node kafka = cluster.all("Kafka").findFirst().orElseThrow();
    Node service = cluster.services().getFirst();

    assertThat(
            kafka
                .at("spec/kafka/listeners")
                .items()
                .map(
                    listener ->
                        Cluster.name(kafka) + "-kafka-bootstrap:" + listener.at("port").text()))
        .isNotEmpty()
        .isSubsetOf(cluster.values(Cluster.containers(service).findFirst().orElseThrow()));
    assertThat(Stream.concat(cluster.all("KafkaNodePool"), cluster.all("KafkaUser")))
        .extracting(part -> part.at("metadata/labels").field("strimzi.io/cluster").text())
        .containsOnly(Cluster.name(kafka));
  }

  @ParameterizedTest
  @FieldSource("OVERLAYS")
  void nobodyRunsAsRootWithMoreThanItNeeds(String overlay) {
    assertThat(Cluster.of(overlay).workloads())
        .allSatisfy(
            workload -> {
              Node pod = workload.at("spec/template/spec");
              assertThat(pod.at("securityContext/runAsNonRoot").value()).isEqualTo(true);
              assertThat(pod.at("automountServiceAccountToken").value()).isEqualTo(false);
              assertThat(pod.at("enableServiceLinks").value()).isEqualTo(false);
              assertThat(
                      workload
                          .at("spec/template/metadata/labels")
                          .field("app.kubernetes.io/part-of")
                          .text())
                  .as("what the policies mean")
                  .isEqualTo("leerroute");
              assertThat(Cluster.containers(workload))
                  .allSatisfy(
                      container -> {
                        assertThat(container.at("securityContext/allowPrivilegeEscalation").value())
                            .isEqualTo(false);
                        // Keycloak prepares itself inside its own folders, in a trial.
                        assertThat(container.at("securityContext/readOnlyRootFilesystem").value())
                            .isEqualTo(Cluster.name(workload).equals("identity") ? null : true);
                        assertThat(container.at("securityContext/capabilities/drop").items())
                            .containsExactly(new Node("ALL"));
                        assertThat(container.at("resources/limits/memory").text()).isNotEmpty();
                      });
            });
  }
}
