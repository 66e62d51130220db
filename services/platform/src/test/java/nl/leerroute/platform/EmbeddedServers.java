package nl.leerroute.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leerroute.embedded.EmbeddedBroker;
import nl.leerroute.embedded.EmbeddedDatabase;

/** The servers of the one-command system, once for all tests of this JVM. */
final class EmbeddedServers implements Servers {

  private final Path brokerFolder;
  private final Path databaseFolder;
  private EmbeddedBroker broker;
  private EmbeddedDatabase database;

  private static final class Holder {
    static final EmbeddedServers SHARED = new EmbeddedServers();
  }

  static Servers shared() {
    return Holder.SHARED;
  }

  private EmbeddedServers() {
    try {
      brokerFolder = Files.createTempDirectory("leerroute-broker");
      databaseFolder = Files.createTempDirectory("leerroute-database");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    broker = EmbeddedBroker.start(brokerFolder, 0);
    database = EmbeddedDatabase.start(databaseFolder, 0);
  }

  @Override
  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  @Override
  public String databaseUri() {
    return database.uri();
  }

  @Override
  public void stopBroker() {
    broker.close();
  }

  @Override
  public void startBroker() {
    broker = EmbeddedBroker.start(brokerFolder, broker.port());
  }

  @Override
  public void stopDatabase() {
    database.close();
  }

  @Override
  public void startDatabase() {
    database = EmbeddedDatabase.start(databaseFolder, database.port());
  }
}
