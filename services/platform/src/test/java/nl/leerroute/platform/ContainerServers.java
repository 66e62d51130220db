package nl.leerroute.platform;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** Real servers in containers; away means that they no longer answer. */
final class ContainerServers implements Servers {

  private final KafkaContainer broker = new KafkaContainer("apache/kafka:4.2.1");
  private final MongoDBContainer database = new MongoDBContainer("mongo:8.0");

  private static final class Holder {
    static final ContainerServers SHARED = new ContainerServers();
  }

  static Servers shared() {
    return Holder.SHARED;
  }

  private ContainerServers() {
    broker.start();
    database.start();
  }

  @Override
  public String bootstrapServers() {
    return broker.getBootstrapServers();
  }

  @Override
  public String databaseUri() {
    return database.getConnectionString();
  }

  @Override
  public void stopBroker() {
    pause(broker.getContainerId());
  }

  @Override
  public void startBroker() {
    resume(broker.getContainerId());
  }

  @Override
  public void stopDatabase() {
    pause(database.getContainerId());
  }

  @Override
  public void startDatabase() {
    resume(database.getContainerId());
  }

  private static void pause(String container) {
    DockerClientFactory.instance().client().pauseContainerCmd(container).exec();
  }

  private static void resume(String container) {
    DockerClientFactory.instance().client().unpauseContainerCmd(container).exec();
  }
}
