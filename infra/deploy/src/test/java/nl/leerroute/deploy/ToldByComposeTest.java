package nl.leerroute.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What services are told by Compose is what they read, and nothing of it is a secret in git. */
class ToldByComposeTest {

  static final List<String> SERVICES = Project.SERVICES;

  @ParameterizedTest
  @FieldSource("SERVICES")
  void aServiceIsToldWhatItReadsAndAllThatItNeeds(String service) {
    Declared declared = Declared.of(service);

    assertThat(ComposeFile.environment(service))
        .allMatch(declared::reads)
        .containsAll(declared.required().keySet());
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void everyFileThatAServiceIsToldOfIsMounted(String service) {
    List<String> mounted =
        ComposeFile.mounts(ComposeFile.service(service)).stream().map(mount -> mount[1]).toList();

    assertThat(ComposeFile.values(service))
        .filteredOn(value -> value.startsWith("/"))
        .isNotEmpty()
        .allMatch(value -> mounted.stream().anyMatch(mount -> value.startsWith(mount + "/")));
  }

  @Test
  void everyAddressLeadsToAServiceThatIsThereAtThePortAtWhichItListens() {
    assertThat(
            ComposeFile.services().keySet().stream()
                .flatMap(ComposeFile::values)
                .filter(value -> value.startsWith("http://"))
                .map(URI::create)
                .filter(address -> !address.getHost().endsWith("localhost")))
        .isNotEmpty()
        .allSatisfy(
            address -> {
              assertThat(ComposeFile.services()).containsKey(address.getHost());
              if (SERVICES.contains(address.getHost())) {
                assertThat(address.getPort()).isEqualTo(8080);
              }
            });
  }

  @Test
  void whatIsMissingStopsTheStartWithASentenceAndStandsInTheExample() {
    assertThat(ComposeFile.variables())
        .isNotEmpty()
        .filteredOn(variable -> !variable.sentence().isEmpty())
        .allSatisfy(
            variable -> {
              assertThat(variable.sentence()).endsWith("missing in .env");
              assertThat(ComposeFile.example()).containsKey(variable.name());
            });
  }

  @Test
  void theExampleHasNothingThatNobodyReadsAndNoSecret() {
    Set<String> read =
        ComposeFile.variables().stream()
            .map(ComposeFile.Variable::name)
            .collect(Collectors.toSet());

    assertThat(ComposeFile.example()).isNotEmpty();
    ComposeFile.example()
        .forEach(
            (name, value) -> {
              assertThat(read).contains(name);
              if (name.matches(".*(PASSWORD|SECRET|KEY)$")) {
                assertThat(value).as(name).isEmpty();
              }
            });
  }

  @Test
  void noSecretIsInTheFile() {
    assertThat(ComposeFile.variables())
        .filteredOn(variable -> variable.name().matches(".*(PASSWORD|SECRET|KEY)$"))
        .isNotEmpty()
        .allSatisfy(variable -> assertThat(variable.otherwise()).isEmpty());
  }
}
