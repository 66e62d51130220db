package nl.leerroute.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.contracts.Topics;

/**
 * What each service does at the broker, as {@code asyncapi.yaml} tells it, and the users of Kafka
 * that may do that and nothing else.
 */
final class KafkaUsers {

  /** The kind of failure aside, parked records are the reader's own: taken off and parked anew. */
  private static final List<String> OF_PARKED =
      List.of("Create", "Delete", "Describe", "Read", "Write");

  /** Whichever service starts first makes the topics of the whole registry. */
  private static final List<String> OF_EVERY_TOPIC = List.of("Create", "Describe");

  private static final Node CONTRACT =
      Project.documents(
              Project.text(Project.at("services/contracts/src/main/resources/asyncapi.yaml")))
          .getFirst();

  /**
   * One service at one topic.
   *
   * @param group empty for who sends, and for who reads the whole topic without a group
   */
  private record Operation(String service, boolean receives, String topic, String group) {

    static Operation of(Node said) {
      String channel = said.at("channel").field("$ref").text().replaceFirst(".*/", "");
      return new Operation(
          said.at("tags").items().findFirst().orElseThrow().at("name").text(),
          said.at("action").text().equals("receive"),
          CONTRACT.at("channels/" + channel + "/address").text(),
          said.at("bindings/kafka/groupId/const").text());
    }

    /** Who reads whole topics has no offsets, but a name under which the broker knows it. */
    String name() {
      return group.isEmpty() ? service + "-tables" : group;
    }
  }

  /** One for each service, as the file has them. */
  static String objects() {
    return Project.SERVICES.stream()
        .map(KafkaUsers::object)
        .collect(
            Collectors.joining(
                "---\n",
                """
                # Made from services/contracts/asyncapi.yaml; after a change of that:
                #   mvn -pl infra/deploy -am verify -Dtest=KafkaUsersTest -Dapprove=true -Dsurefire.failIfNoSpecifiedTests=false
                """,
                ""));
  }

  private static String object(String service) {
    StringBuilder user =
        new StringBuilder(
            """
            apiVersion: kafka.strimzi.io/v1
            kind: KafkaUser
            metadata:
              name: leerroute-%s
              labels:
                strimzi.io/cluster: leerroute
            spec:
              authentication:
                type: scram-sha-512
              authorization:
                type: simple
                acls:
            """
                .formatted(service));
    topics(service).forEach((topic, may) -> user.append(acl("topic", topic, may)));
    groups(service).forEach(group -> user.append(acl("group", group, Set.of("Read"))));
    return user.toString();
  }

  private static String acl(String type, String name, Set<String> may) {
    return """
                - resource: {type: %s, name: %s, patternType: literal}
                  operations: [%s]
        """
        .formatted(type, name, String.join(", ", may))
        .indent(-2);
  }

  private static SortedMap<String, Set<String>> topics(String service) {
    SortedMap<String, Set<String>> may = new TreeMap<>();
    Topics.ALL.forEach(topic -> allow(may, topic.name(), OF_EVERY_TOPIC));
    operations(service)
        .forEach(
            operation -> {
              allow(may, operation.topic(), List.of(operation.receives() ? "Read" : "Write"));
              if (operation.receives()) {
                allow(
                    may,
                    Topics.named(operation.topic()).orElseThrow().deadLetters(operation.name()),
                    OF_PARKED);
              }
            });
    return may;
  }

  private static void allow(SortedMap<String, Set<String>> may, String topic, List<String> more) {
    may.computeIfAbsent(topic, any -> new TreeSet<>()).addAll(more);
  }

  private static Set<String> groups(String service) {
    return operations(service)
        .filter(Operation::receives)
        .map(Operation::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Operation> operations(String service) {
    List<Operation> all = new ArrayList<>();
    CONTRACT.at("operations").fields().forEach(said -> all.add(Operation.of(said.getValue())));
    return all.stream().filter(operation -> operation.service().equals(service));
  }

  private KafkaUsers() {}
}
