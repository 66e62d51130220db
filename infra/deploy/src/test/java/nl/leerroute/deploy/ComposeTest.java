package nl.leerroute.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The Compose file is one, and its parts belong together. */
class ComposeTest {

  static final List<String> SERVICES = Project.SERVICES;
  private static final Set<String> ONCE = Set.of("keys", "mongodb-set", "demo-region");

  @Test
  void itFollowsTheComposeSpecification() {
    // Its name is no address, which is more than the validator allows.
    String schema =
        Project.text(Project.at("infra/deploy/src/test/resources/compose-spec/compose-spec.json"))
            .replace("\"$id\": \"compose_spec.json\",", "");
    // Anchors are followed already, and what they were hung up on is for people.
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schema, InputFormat.JSON)
                .validate(
                    new JsonMapper().writeValueAsString(ComposeFile.ROOT.value()),
                    InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void everyServiceIsThere() {
    assertThat(ComposeFile.services()).containsKeys(SERVICES.toArray(String[]::new));
  }

  @Test
  void whoeverIsWaitedForIsThereAndTellsHowItIs() {
    ComposeFile.services()
        .forEach(
            (name, service) ->
                service
                    .at("depends_on")
                    .fields()
                    .forEach(
                        needed -> {
                          Node other = ComposeFile.service(needed.getKey());
                          assertThat(other.isMissing()).as(name + " needs " + needed).isFalse();
                          if (needed.getValue().at("condition").text().equals("service_healthy")) {
                            assertThat(
                                    SERVICES.contains(needed.getKey())
                                        || !other.at("healthcheck/test").isMissing())
                                .as(needed.getKey() + " tells how it is")
                                .isTrue();
                          } else {
                            assertThat(ONCE).contains(needed.getKey());
                          }
                        }));
  }

  @Test
  void nobodyWritesButWhereItIsMeantToAndNobodyTakesAllOfTheMachine() {
    ComposeFile.services()
        .forEach(
            (name, service) -> {
              assertThat(service.at("read_only").value()).as(name).isEqualTo(true);
              assertThat(service.at("cap_drop").items()).as(name).containsExactly(new Node("ALL"));
              assertThat(service.at("user").text()).as(name).doesNotStartWith("0");
              if (!ONCE.contains(name)) {
                assertThat(service.at("deploy/resources/limits").names())
                    .as(name)
                    .contains("cpus", "memory");
              }
            });
  }

  @Test
  void everyVolumeNetworkAndFileThatIsNamedIsThere() {
    List<String> networks = new ArrayList<>();
    for (Node service : ComposeFile.services().values()) {
      Stream.concat(
              service.at("networks").items().map(Node::text),
              service.at("networks").names().stream())
          .forEach(networks::add);
      for (String[] mount : ComposeFile.mounts(service)) {
        if (mount[0].startsWith(".")) {
          assertThat(Project.at(mount[0])).exists();
        } else {
          assertThat(ComposeFile.ROOT.at("volumes").names()).contains(mount[0]);
        }
      }
    }
    assertThat(networks).isNotEmpty().isSubsetOf(ComposeFile.ROOT.at("networks").names());
  }
}
