package nl.leerroute.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What services are told in Kubernetes is what they read, and it is there. */
class ToldInClusterTest {

  static final List<String> OVERLAYS = Kustomize.OVERLAYS;

  @ParameterizedTest
  @FieldSource("OVERLAYS")
  void aServiceIsToldWhatItReadsAndAllThatItNeeds(String overlay) {
    Cluster cluster = Cluster.of(overlay);
    for (Node service : cluster.services()) {
      Declared declared = Declared.of(Cluster.name(service));
      Set<String> told = cluster.environment(Cluster.containers(service).findFirst().orElseThrow());

      assertThat(told).as(Cluster.name(service)).allMatch(declared::reads);
      assertThat(told).as(Cluster.name(service)).containsAll(declared.required().keySet());
    }
  }

  @ParameterizedTest
  @FieldSource("OVERLAYS")
  void everyMapAndSecretThatIsNamedIsThereWithThatKey(String overlay) {
    Cluster cluster = Cluster.of(overlay);
    List<String> named = new ArrayList<>();
    for (Node workload : cluster.workloads()) {
      Node pod = workload.at("spec/template/spec");
      pod.having("configMapRef")
          .forEach(at -> named.add("ConfigMap " + at.at("configMapRef/name").text()));
      pod.at("volumes")
          .items()
          .forEach(
              volume -> {
                if (!volume.at("configMap").isMissing()) {
                  named.add("ConfigMap " + volume.at("configMap/name").text());
                }
                if (!volume.at("secret").isMissing()) {
                  named.add("Secret " + volume.at("secret/secretName").text());
                }
              });
      pod.having("secretKeyRef")
          .map(at -> at.at("secretKeyRef"))
          .forEach(
              key -> {
                String secret = key.at("name").text();
                named.add("Secret " + secret);
                Set<String> known = cluster.keys("Secret", secret);
                if (!known.isEmpty()) {
                  assertThat(known).as("Secret " + secret).contains(key.at("key").text());
                }
              });
    }
    cluster
        .all("Ingress")
        .flatMap(ingress -> ingress.having("secretName"))
        .forEach(at -> named.add("Secret " + at.at("secretName").text()));

    assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(cluster.has(name)).isTrue());
  }

  @ParameterizedTest
  @FieldSource("OVERLAYS")
  void everyVolumeThatIsMountedIsThereAndEveryPathThatIsToldIsMounted(String overlay) {
    Cluster cluster = Cluster.of(overlay);
    for (Node workload : cluster.workloads()) {
      Set<String> volumes = new HashSet<>();
      Stream.concat(
              workload.at("spec/template/spec/volumes").items().map(volume -> volume.at("name")),
              workload
                  .at("spec/volumeClaimTemplates")
                  .items()
                  .map(claim -> claim.at("metadata/name")))
          .forEach(name -> volumes.add(name.text()));
      Cluster.containers(workload)
          .forEach(
              container -> {
                List<Node> mounts = container.at("volumeMounts").items().toList();
                assertThat(mounts)
                    .as(Cluster.name(workload))
                    .extracting(mount -> mount.at("name").text())
                    .isSubsetOf(volumes);
                assertThat(cluster.values(container))
                    .filteredOn(value -> value.startsWith("/") && value.lastIndexOf('/') > 0)
                    .allMatch(
                        value ->
                            mounts.stream()
                                .anyMatch(
                                    mount ->
                                        (value + "/")
                                            .startsWith(mount.at("mountPath").text() + "/")));
              });
    }
  }
}
