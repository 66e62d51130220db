package nl.leerroute.deploy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a cluster gets from an overlay, and how its objects name each other. */
record Cluster(List<Node> objects) {

  /** What others write: the operator of Kafka, and whoever installs Leerroute. */
  private static final Set<String> WRITTEN_BY_OTHERS =
      Set.of(
          "Secret leerroute-cluster-ca-cert",
          "Secret pages-tls",
          "Service leerroute-kafka-bootstrap");

  /** What whoever installs Leerroute fills in. */
  private static final List<Node> FILLED_IN =
      Project.documents(Project.text(Project.at("k8s/secrets.example.yml")));

  static Cluster of(String overlay) {
    return new Cluster(Kustomize.objects(overlay));
  }

  Stream<Node> all(String kind) {
    return objects.stream().filter(object -> object.at("kind").text().equals(kind));
  }

  static String name(Node object) {
    return object.at("metadata/name").text();
  }

  /** Deployments, and what else makes pods. */
  List<Node> workloads() {
    return objects.stream().filter(object -> !object.at("spec/template/spec").isMissing()).toList();
  }

  List<Node> services() {
    return workloads().stream().filter(object -> Project.SERVICES.contains(name(object))).toList();
  }

  static Stream<Node> containers(Node workload) {
    return workload.at("spec/template/spec/containers").items();
  }

  boolean has(String kind, String name) {
    return has(kind + " " + name);
  }

  /** By its kind, a blank and its name. */
  boolean has(String object) {
    return WRITTEN_BY_OTHERS.contains(object)
        || isOfAKafkaUser(object)
        || Stream.concat(objects.stream(), FILLED_IN.stream())
            .anyMatch(there -> object.equals(there.at("kind").text() + " " + name(there)));
  }

  /** The operator of Kafka writes a secret for every user, of the same name. */
  private boolean isOfAKafkaUser(String object) {
    return object.startsWith("Secret ")
        && all("KafkaUser").map(Cluster::name).anyMatch(object.substring(7)::equals);
  }

  /** The keys of a ConfigMap or Secret; none is known of what others write. */
  Set<String> keys(String kind, String name) {
    return Stream.concat(objects.stream(), FILLED_IN.stream())
        .filter(object -> object.at("kind").text().equals(kind) && name(object).equals(name))
        .flatMap(
            object -> Stream.of("data", "stringData").flatMap(at -> object.at(at).names().stream()))
        .collect(Collectors.toSet());
  }

  /** Names in the environment of a container, whoever gives them. */
  Set<String> environment(Node container) {
    Stream<String> own = container.at("env").items().map(given -> given.at("name").text());
    Stream<String> fromMaps =
        container
            .at("envFrom")
            .items()
            .flatMap(from -> keys("ConfigMap", from.at("configMapRef/name").text()).stream());
    return Stream.concat(own, fromMaps).collect(Collectors.toSet());
  }

  /** What a container is told in plain words. */
  List<String> values(Node container) {
    Stream<String> own = container.at("env").items().map(given -> given.at("value").text());
    Stream<String> fromMaps =
        container
            .at("envFrom")
            .items()
            .map(from -> from.at("configMapRef/name").text())
            .flatMap(map -> all("ConfigMap").filter(object -> name(object).equals(map)))
            .flatMap(map -> map.at("data").fields().stream())
            .map(field -> field.getValue().text());
    return Stream.concat(own, fromMaps).toList();
  }

  /** The pods that a set of labels means. */
  List<Node> meant(Node labels) {
    return workloads().stream()
        .filter(
            workload ->
                labels.fields().stream()
                    .allMatch(
                        label ->
                            workload.at("spec/template/metadata/labels").fields().contains(label)))
        .toList();
  }
}
