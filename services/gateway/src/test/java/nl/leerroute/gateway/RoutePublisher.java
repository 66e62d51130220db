package nl.leerroute.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.PlanPublished;
import nl.leerroute.contracts.Topic;
import nl.leerroute.contracts.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Publishes routes and training plans as matching does. */
final class RoutePublisher implements AutoCloseable {

  private final KafkaProducer<byte[], byte[]> producer;
  private final String routes;
  private long sequence;

  RoutePublisher(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    try (InputStream content =
        Objects.requireNonNull(RoutePublisher.class.getResourceAsStream("/routes.json"))) {
      routes = new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The routes of the example, for this version of this profile. */
  void publish(String profile, long profileVersion) {
    publish(profile, profileVersion, "verzorgende IG");
  }

  /**
   * @param goal what the routes lead to
   */
  void publish(String profile, long profileVersion, String goal) {
    send(
        profile,
        routes
            .replace("\"PROFILE\"", "\"" + profile + "\"")
            .replace("\"profileVersion\": 1,", "\"profileVersion\": " + profileVersion + ",")
            .replace("\"nl\": \"verzorgende IG\"", "\"nl\": \"" + goal + "\""));
  }

  /** The same routes, of which one is now another one. */
  void publishWithout(String route, String profile, long profileVersion) {
    send(
        profile,
        routes
            .replace("\"PROFILE\"", "\"" + profile + "\"")
            .replace("\"profileVersion\": 1,", "\"profileVersion\": " + profileVersion + ",")
            .replace("\"" + route + "\"", "\"another-" + route + "\""));
  }

  /** The same routes, of which one has a course on another date. */
  void publishMoved(String route, String offer, String start, String profile, long profileVersion) {
    ObjectNode moved = (ObjectNode) JsonMapper.shared().readTree(routes);
    moved.put("profileId", profile).put("profileVersion", profileVersion);
    for (JsonNode one : moved.path("routes")) {
      if (one.path("routeId").asString().equals(route)) {
        ((ObjectNode) one).put("routeId", route + "." + start);
        for (JsonNode step : one.path("steps")) {
          if (step.path("offerId").asString().equals(offer)) {
            ((ObjectNode) step).put("start", start);
          }
        }
      }
    }
    send(profile, moved.toString());
  }

  /** Routes with a lower version than the last ones, as when a topic is read again. */
  void publishOlder(String profile, String goal) {
    send(profile, routes.replace("\"nl\": \"verzorgende IG\"", "\"nl\": \"" + goal + "\""), 0);
  }

  /** The same routes, for somebody without a goal who is near this occupation. */
  void publishDirections(String profile, long profileVersion, String occupation) {
    send(
        profile,
        routes
            .replace("\"PROFILE\"", "\"" + profile + "\"")
            .replace("\"profileVersion\": 1,", "\"profileVersion\": " + profileVersion + ",")
            .replace("\"gap\":", "\"noGap\":")
            .replaceFirst(
                "\\{",
                """
                {"directions": [{"occupation": "%s", "label": {"nl": "kok", "en": "cook"},
                  "coveredPermille": 600, "held": [{"skill": "urn:s",
                    "label": {"nl": "luisteren", "en": "listening"}}]}],
                """
                    .formatted(occupation)));
  }

  /**
   * No route at all, and why.
   *
   * @param note the only one, in both languages
   * @param offer the course that the note names
   */
  void publishNone(String profile, long profileVersion, String note, String offer, String title) {
    ObjectNode none = (ObjectNode) JsonMapper.shared().readTree(routes);
    none.put("profileId", profile).put("profileVersion", profileVersion).putArray("routes");
    none.putArray("notes").addObject().put("nl", note).put("en", note);
    ObjectNode named = none.putArray("named").addObject().put("offerId", offer);
    named.putObject("title").put("nl", title).put("en", title);
    send(profile, none.toString());
  }

  /** The plan of a firm. */
  synchronized void publish(PlanPublished plan) {
    send(
        Topics.PLANS,
        plan.employerId(),
        new String(Payloads.write(plan), StandardCharsets.UTF_8),
        ++sequence);
  }

  void tombstone(String profile) {
    send(profile, null);
  }

  private synchronized void send(String profile, @Nullable String body) {
    send(profile, body, ++sequence);
  }

  private void send(String profile, @Nullable String body, long version) {
    send(Topics.ROUTES, profile, body, version);
  }

  private void send(Topic<?> topic, String key, @Nullable String body, long version) {
    ProducerRecord<byte[], byte[]> fact =
        new ProducerRecord<>(topic.name(), bytes(key), body == null ? null : bytes(body));
    fact.headers().add("ce_sequence", bytes(Long.toString(version)));
    fact.headers().add("ce_time", bytes(Instant.now().toString()));
    try {
      producer.send(fact).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    producer.close();
  }
}
