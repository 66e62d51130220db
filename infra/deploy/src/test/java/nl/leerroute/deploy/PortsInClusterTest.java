package nl.leerroute.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whoever asks somebody in Kubernetes asks where that one listens. */
class PortsInClusterTest {

  static final List<String> OVERLAYS = Kustomize.OVERLAYS;
  private static final String PORT = "8080";

  @ParameterizedTest
  @FieldSource("OVERLAYS")
  void probesAskWhatAServiceAnswersAtThePortAtWhichItListens(String overlay) {
    for (Node service : Cluster.of(overlay).services()) {
      Node container = Cluster.containers(service).findFirst().orElseThrow();

      assertThat(container.at("ports").items())
          .extracting(port -> port.at("name").text() + " " + port.at("containerPort").text())
          .containsExactly("http " + PORT);
      assertThat(container.at("readinessProbe/httpGet/path").text()).isEqualTo(Health.READINESS);
      assertThat(container.at("livenessProbe/httpGet/path").text()).isEqualTo(Health.LIVENESS);
      assertThat(container.at("startupProbe/httpGet/path").text()).isEqualTo(Health.LIVENESS);
    }
  }

  @ParameterizedTest
  @FieldSource("OVERLAYS")
  void everyProbeAndEveryServiceUsesAPortThatIsThere(String overlay) {
    Cluster cluster = Cluster.of(overlay);
    for (Node workload : cluster.workloads()) {
      Cluster.containers(workload)
          .forEach(
              container ->
                  assertThat(container.having("httpGet").map(at -> at.at("httpGet/port").text()))
                      .as(Cluster.name(workload))
                      .isSubsetOf(ports(container)));
    }
    assertThat(cluster.all("Service"))
        .isNotEmpty()
        .allSatisfy(
            service -> {
              List<Node> meant = cluster.meant(service.at("spec/selector"));
              assertThat(meant).as(Cluster.name(service)).hasSize(1);
              assertThat(service.at("spec/ports").items().map(port -> port.at("targetPort").text()))
                  .isSubsetOf(
                      ports(Cluster.containers(meant.getFirst()).findFirst().orElseThrow()));
            });
  }

  @ParameterizedTest
  @FieldSource("OVERLAYS")
  void everyAddressLeadsToAServiceAtItsPort(String overlay) {
    Cluster cluster = Cluster.of(overlay);
    List<URI> addresses = new ArrayList<>();
    cluster.workloads().stream()
        .flatMap(Cluster::containers)
        .flatMap(container -> cluster.values(container).stream())
        .filter(value -> value.startsWith("http://") && !value.startsWith("http://localhost"))
        .map(URI::create)
        .forEach(addresses::add);

    assertThat(addresses)
        .isNotEmpty()
        .allSatisfy(
            address -> {
              String name = address.getHost().replaceFirst("\\.leerroute\\.svc$", "");
              assertThat(cluster.all("Service").filter(found -> Cluster.name(found).equals(name)))
                  .as(address.toString())
                  .singleElement()
                  .satisfies(
                      service ->
                          assertThat(
                                  service
                                      .at("spec/ports")
                                      .items()
                                      .map(port -> port.at("port").text()))
                              .contains(Integer.toString(address.getPort())));
            });
  }

  private static List<String> ports(Node container) {
    return container.at("ports").items().map(port -> port.at("name").text()).toList();
  }
}
