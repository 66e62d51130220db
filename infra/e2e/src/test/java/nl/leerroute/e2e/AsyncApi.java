package nl.leerroute.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerroute.contracts.Topics;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code asyncapi.yaml} says about who sends and receives what. */
final class AsyncApi {

  /**
   * One service at one topic.
   *
   * @param group empty for who sends, and for who reads the whole topic without a group
   */
  record Operation(String service, String action, String topic, String group) {

    boolean receives() {
      return action.equals("receive");
    }

    boolean isOfAGroup() {
      return !group.isEmpty();
    }

    /** Where the service parks what it cannot use. */
    String parking() {
      return Topics.named(topic)
          .orElseThrow()
          .deadLetters(isOfAGroup() ? group : service + "-tables");
    }
  }

  private static final JsonNode DOCUMENT = yaml("/asyncapi.yaml");

  private AsyncApi() {}

  static Stream<Operation> operations() {
    return DOCUMENT
        .get("operations")
        .valueStream()
        .map(
            operation ->
                new Operation(
                    operation.at("/tags/0/name").asString(),
                    operation.get("action").asString(),
                    address(operation.at("/channel/$ref").asString()),
                    operation.at("/bindings/kafka/groupId/const").asString("")));
  }

  static Stream<Operation> operations(String service) {
    return operations().filter(operation -> operation.service().equals(service));
  }

  private static String address(String channel) {
    return DOCUMENT.at(channel.substring(1)).get("address").asString();
  }

  static JsonNode yaml(String resource) {
    try (InputStream file =
        Objects.requireNonNull(AsyncApi.class.getResourceAsStream(resource), resource)) {
      return JsonMapper.shared().valueToTree(new Yaml().load(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
