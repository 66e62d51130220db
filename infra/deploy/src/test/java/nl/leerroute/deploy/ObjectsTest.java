package nl.leerroute.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every object of Kubernetes is one, as it is written and as it is rendered. */
class ObjectsTest {

  static final List<String> OVERLAYS = Kustomize.OVERLAYS;

  static Stream<Path> files() {
    return Stream.of("k8s", "infra")
        .flatMap(folder -> Project.filesBelow(folder, "kustomization.yaml"))
        .map(Path::getParent)
        .filter(folder -> !folder.toString().contains("/target/"));
  }

  static Stream<Path> written() {
    return Project.filesBelow("k8s", ".yml");
  }

  @ParameterizedTest
  @MethodSource("written")
  void whatIsWrittenHasNoFieldThatKubernetesDoesNotKnow(Path file) {
    assertThat(Project.documents(Project.text(file)))
        .isNotEmpty()
        .allSatisfy(
            object -> assertThat(StrictObjects.read(object).getMetadata().getName()).isNotBlank());
  }

  @ParameterizedTest
  @FieldSource("OVERLAYS")
  void whatIsRenderedNeither(String overlay) {
    assertThat(Kustomize.objects(overlay)).hasSizeGreaterThan(40).allSatisfy(StrictObjects::read);
  }

  @Test
  void aFieldThatNobodyKnowsIsRefusedHoweverDeepItStands() {
    Node deployment =
        Project.documents(
                "{apiVersion: apps/v1, kind: Deployment, metadata: {name: a}, spec: {template:"
                    + " {spec: {containers: [{name: a, livenessProb: {}}]}}}}")
            .getFirst();

    assertThatThrownBy(() -> StrictObjects.read(deployment)).hasMessageContaining("livenessProb");
  }

  @ParameterizedTest
  @FieldSource("OVERLAYS")
  void noTwoObjectsHaveTheSameName(String overlay) {
    assertThat(Kustomize.objects(overlay))
        .extracting(object -> object.at("kind").text() + " " + Cluster.name(object))
        .doesNotHaveDuplicates();
  }

  /** Kustomize would refuse it too; this says it where kustomize is not installed. */
  @ParameterizedTest
  @MethodSource("files")
  void everythingThatIsNamedInAKustomizationIsThere(Path folder) {
    Node kustomization =
        Project.documents(Project.text(folder.resolve("kustomization.yaml"))).getFirst();
    Stream<String> named =
        Stream.of(
                kustomization.at("resources").items().map(Node::text),
                kustomization
                    .at("patches")
                    .items()
                    .map(patch -> patch.at("path").text())
                    .filter(path -> !path.isEmpty()),
                kustomization
                    .at("configMapGenerator")
                    .items()
                    .flatMap(map -> map.at("files").items())
                    .map(file -> file.text().replaceFirst("^[^=]*=", "")))
            .flatMap(names -> names);

    assertThat(named)
        .isNotEmpty()
        .allSatisfy(
            name -> {
              Path path = folder.resolve(name);
              assertThat(path).exists();
              if (Files.isDirectory(path)) {
                assertThat(path.resolve("kustomization.yaml")).exists();
              }
            });
  }

  @Test
  void noFileOfKubernetesIsForgotten() {
    Set<Path> named = new HashSet<>(Set.of(Project.at("k8s/secrets.example.yml")));
    files()
        .forEach(
            folder -> {
              Node all =
                  Project.documents(Project.text(folder.resolve("kustomization.yaml"))).getFirst();
              Stream.concat(
                      all.at("resources").items().map(Node::text),
                      all.at("patches").items().map(patch -> patch.at("path").text()))
                  .forEach(name -> named.add(folder.resolve(name).normalize()));
            });

    assertThat(written()).allSatisfy(file -> assertThat(named).contains(file));
  }

  @Test
  void nothingSecretIsInTheExample() {
    Map<String, String> filled = new HashMap<>();
    for (Node object : Project.documents(Project.text(Project.at("k8s/secrets.example.yml")))) {
      Stream.of("data", "stringData")
          .flatMap(at -> object.at(at).fields().stream())
          .forEach(field -> filled.put(field.getKey(), field.getValue().text()));
    }
    assertThat(filled).isNotEmpty().allSatisfy((_, value) -> assertThat(value).isEmpty());
  }
}
