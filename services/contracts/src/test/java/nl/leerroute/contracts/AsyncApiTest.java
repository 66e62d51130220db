package nl.leerroute.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The AsyncAPI document tells of exactly the topics that exist, as they are. */
class AsyncApiTest {

  static final List<Topic<?>> TOPICS = Topics.ALL;

  private static final JsonNode DOCUMENT =
      JsonMapper.shared().valueToTree(new Yaml().load(Resources.read("/asyncapi.yaml")));

  @Test
  void hasEveryTopicOnce() {
    assertThat(DOCUMENT.get("asyncapi").asString()).startsWith("3.");
    assertThat(
            DOCUMENT
                .get("channels")
                .valueStream()
                .map(channel -> channel.get("address").asString()))
        .containsExactlyInAnyOrderElementsOf(Topics.ALL.stream().map(Topic::name).toList());
  }

  @ParameterizedTest
  @FieldSource("TOPICS")
  void saysWhatATopicCarriesAndForHowLong(Topic<?> topic) {
    JsonNode channel = channel(topic);
    JsonNode message = at(channel.at("/messages/" + topic.payload().getSimpleName()));

    assertThat(message.get("name").asString()).isEqualTo(topic.type());
    assertThat(message.at("/payload/schema/$ref").asString())
        .isEqualTo("./schemas/" + topic.schema());
    assertThat(message.at("/bindings/kafka/key/type").asString()).isEqualTo("string");
    assertThat(channel.at("/bindings/kafka/topicConfiguration/cleanup.policy/0").asString())
        .isEqualTo(
            switch (topic.retention()) {
              case LAST_PER_KEY -> "compact";
              case EVERY_FACT, LOG -> "delete";
            });
  }

  @Test
  void namesOneOwnerForEveryTopic() {
    Map<String, Long> senders =
        DOCUMENT
            .get("operations")
            .valueStream()
            .filter(operation -> operation.get("action").asString().equals("send"))
            .collect(
                Collectors.groupingBy(
                    operation -> at(operation.get("channel")).get("address").asString(),
                    Collectors.counting()));
    assertThat(senders)
        .containsOnlyKeys(Topics.ALL.stream().map(Topic::name).toList())
        .allSatisfy((topic, owners) -> assertThat(owners).as(topic).isEqualTo(1));
  }

  private static JsonNode channel(Topic<?> topic) {
    return DOCUMENT
        .get("channels")
        .valueStream()
        .filter(channel -> channel.get("address").asString().equals(topic.name()))
        .findFirst()
        .orElseThrow();
  }

  /** What a node is, or refers to. */
  private static JsonNode at(JsonNode node) {
    return node.has("$ref")
        ? DOCUMENT.at(Objects.requireNonNull(node.get("$ref")).asString().substring(1))
        : node;
  }
}
