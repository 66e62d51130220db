package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.contracts.Topic;
import nl.leerroute.contracts.Topics;
import nl.leerroute.e2e.AsyncApi.Operation;
import nl.leerroute.platform.stream.Logs;
import nl.leerroute.platform.stream.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code asyncapi.yaml} tells of every service what it sends and receives, and nothing else. */
class ChannelsTest {

  static final List<String> SERVICES = ArchitectureTest.SERVICES;

  @Test
  void whoReadsAsAGroupIsBoundAsThatGroupAndTheOtherWayRound() throws IOException {
    assertThat(AsyncApi.operations().filter(Operation::isOfAGroup))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(bindings().stream(), followed()).toList());
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void everyTopicThatAServiceKnowsIsOneItSendsOrReceives(String service) {
    assertThat(AsyncApi.operations(service).map(Operation::topic).distinct())
        .containsExactlyInAnyOrderElementsOf(topicsIn(service));
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void whoReadsWholeTopicsLoadsTables(String service) {
    assertThat(
            AsyncApi.operations(service)
                .anyMatch(operation -> operation.receives() && !operation.isOfAGroup()))
        .isEqualTo(calls(service).anyMatch(ChannelsTest::loadsATable));
  }

  private static List<Operation> bindings() throws IOException {
    List<Operation> bindings = new ArrayList<>();
    for (URL file :
        Collections.list(ChannelsTest.class.getClassLoader().getResources("application.yml"))) {
      JsonNode spring = read(file).path("spring");
      String service = spring.at("/application/name").asString();
      for (JsonNode binding : spring.at("/cloud/stream/bindings")) {
        bindings.add(
            new Operation(
                service,
                "receive",
                binding.get("destination").asString(),
                binding.get("group").asString()));
      }
    }
    return bindings;
  }

  /** A log is followed without a binding, in the group of its service. */
  private static Stream<Operation> followed() {
    return ArchitectureTest.SERVICES.stream()
        .filter(service -> calls(service).anyMatch(ChannelsTest::followsALog))
        .flatMap(
            service ->
                Topics.ALL.stream()
                    .filter(topic -> topic.retention() == Topic.Retention.LOG)
                    .map(Topic::name)
                    .filter(topicsIn(service)::contains)
                    .map(topic -> new Operation(service, "receive", topic, service)));
  }

  private static JsonNode read(URL file) throws IOException {
    try (InputStream content = file.openStream()) {
      return JsonMapper.shared().valueToTree(new Yaml().load(content));
    }
  }

  private static List<String> topicsIn(String service) {
    return ArchitectureTest.ALL.stream()
        .filter(type -> type.getPackageName().startsWith("nl.leerroute." + service))
        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
        .filter(access -> access.getTargetOwner().isEquivalentTo(Topics.class))
        .map(ChannelsTest::topic)
        .distinct()
        .toList();
  }

  private static String topic(JavaFieldAccess access) {
    try {
      return ((Topic<?>) access.getTarget().resolveMember().orElseThrow().reflect().get(null))
          .name();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<JavaMethodCall> calls(String service) {
    return ArchitectureTest.ALL.stream()
        .filter(type -> type.getPackageName().startsWith("nl.leerroute." + service))
        .flatMap(type -> type.getMethodCallsFromSelf().stream());
  }

  private static boolean loadsATable(JavaMethodCall call) {
    return call.getTargetOwner().isEquivalentTo(Tables.class) && call.getName().equals("load");
  }

  private static boolean followsALog(JavaMethodCall call) {
    return call.getTargetOwner().isEquivalentTo(Logs.class) && call.getName().equals("follow");
  }
}
