package nl.leerroute.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real Kafka node, in this JVM, on the loopback address, with its logs on disk: a cluster by
 * itself, or one of several.
 *
 * <p>Topics are not made by mentioning them: whoever owns a topic declares it.
 */
public final class EmbeddedBroker implements AutoCloseable {

  private static final int ATTEMPTS_AT_A_FREE_PORT = 3;

  private final KafkaRaftServer server;
  private final int port;

  private EmbeddedBroker(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts on the logs in a directory, which is formatted when it is new.
   *
   * @param port 0 for a free one
   */
  public static EmbeddedBroker start(Path directory, int port) {
    return start(directory, port, 0);
  }

  /**
   * Starts with a stated port for the controller as well.
   *
   * @param port 0 for a free one
   * @param controllerPort 0 for a free one
   */
  public static EmbeddedBroker start(Path directory, int port, int controllerPort) {
    boolean free = port == 0 || controllerPort == 0;
    for (int attempt = 1; ; attempt++) {
      try {
        return startOnce(
            new BrokerSettings(
                directory.toAbsolutePath(),
                Ports.orFree(port),
                Quorum.alone(Uuid.randomUuid().toString(), Ports.orFree(controllerPort))));
      } catch (RuntimeException e) {
        // Between finding a free port and listening on it, somebody else may have taken it.
        if (!free || attempt == ATTEMPTS_AT_A_FREE_PORT) {
          throw e;
        }
      }
    }
  }

  /** Starts as one of several, which find each other at the ports that are stated. */
  public static EmbeddedBroker start(Path directory, int port, Quorum quorum) {
    return startOnce(new BrokerSettings(directory.toAbsolutePath(), port, quorum));
  }

  private static EmbeddedBroker startOnce(BrokerSettings settings) {
    format(settings.logs(), settings.quorum());
    KafkaRaftServer server =
        new KafkaRaftServer(new KafkaConfig(settings.asProperties(), false), Time.SYSTEM);
    try {
      server.startup();
    } catch (RuntimeException e) {
      server.shutdown();
      throw e;
    }
    return new EmbeddedBroker(server, settings.port());
  }

  private static void format(Path logs, Quorum quorum) {
    if (Files.exists(logs.resolve("meta.properties"))) {
      return;
    }
    try (PrintStream quiet =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      Files.createDirectories(logs);
      new Formatter()
          .setNodeId(quorum.node())
          .setClusterId(quorum.cluster())
          .addDirectory(logs.toString())
          .setMetadataLogDirectory(logs.toString())
          .setControllerListenerName(BrokerSettings.CONTROLLER)
          .setPrintStream(quiet)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException("The broker cannot write to " + logs, e);
    } catch (Exception e) {
      throw new IllegalStateException("The broker cannot format " + logs, e);
    }
  }

  /** What clients connect to. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  public int port() {
    return port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
