package nl.leerroute.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** In a region each service signs in at the broker as itself, and may do what it has to do. */
class KafkaUsersTest {

  private static final String REGION = "k8s/overlays/region";
  private static final Path FILE = Project.at(REGION + "/kafka-users.yml");

  @Test
  void theUsersAreWhatTheContractSaysThatServicesDo() throws IOException {
    if (Boolean.getBoolean("approve")) {
      Files.writeString(FILE, KafkaUsers.objects());
    }
    assertThat(Project.text(FILE)).isEqualTo(KafkaUsers.objects());
  }

  @Test
  void everyServiceSignsInAsItself() {
    Cluster region = Cluster.of(REGION);
    for (Node service : region.services()) {
      List<String> users =
          Cluster.containers(service)
              .flatMap(container -> container.at("env").items())
              .filter(
                  given ->
                      given.at("name").text().equals("SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG"))
              .map(given -> given.at("valueFrom/secretKeyRef/name").text())
              .toList();
      assertThat(users).containsExactly("leerroute-" + Cluster.name(service));
      assertThat(region.has("KafkaUser", users.getFirst())).isTrue();
    }
  }

  @Test
  void theBrokerLooksWhoMayDoWhat() {
    Node kafka = Cluster.of(REGION).all("Kafka").findFirst().orElseThrow();

    assertThat(kafka.at("spec/kafka/authorization/type").text()).isEqualTo("simple");
    assertThat(kafka.at("spec/kafka/listeners").items())
        .isNotEmpty()
        .allMatch(listener -> listener.at("authentication/type").text().equals("scram-sha-512"));
  }

  @Test
  void onlyItsOwnerWritesATopicAndNobodyButAReaderReadsIt() {
    assertThat(allowed("Write", "funding.requests")).containsExactly("leerroute-funding");
    assertThat(allowed("Read", "funding.requests")).containsExactly("leerroute-funding");
    assertThat(allowed("Write", "intake.profiles")).containsExactly("leerroute-intake");
    assertThat(allowed("Read", "intake.journeys")).containsExactly("leerroute-insights");
  }

  private static Set<String> allowed(String operation, String topic) {
    return Project.documents(Project.text(FILE)).stream()
        .filter(
            user ->
                user.at("spec/authorization/acls")
                    .items()
                    .filter(acl -> acl.at("resource/name").text().equals(topic))
                    .flatMap(acl -> acl.at("operations").items())
                    .anyMatch(each -> each.text().equals(operation)))
        .map(Cluster::name)
        .collect(Collectors.toSet());
  }
}
