package nl.leerroute.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A database that speaks the MongoDB protocol, in this JVM, on the loopback address, with its data
 * in one file.
 *
 * <p>A write is acknowledged after it has been committed to the file.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final int CONNECTION_THREADS = 32;

  private final MongoServer server;
  private final int port;

  private EmbeddedDatabase(MongoServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts on the file in a directory, which is made when it is not there.
   *
   * @param port 0 for a free one
   */
  public static EmbeddedDatabase start(Path directory, int port) {
    MongoServer server = new MongoServer(new DurableBackend(new StoreFile(directory)));
    try {
      server.bind(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, CONNECTION_THREADS);
    } catch (Exception e) {
      // The library lets the checked BindException through undeclared.
      server.shutdownNow();
      throw new IllegalStateException(e.getMessage(), e);
    }
    return new EmbeddedDatabase(
        server, Objects.requireNonNull(server.getLocalAddress(), "listening").getPort());
  }

  /** What clients connect to, without the name of a database. */
  public String uri() {
    return "mongodb://127.0.0.1:" + port;
  }

  public int port() {
    return port;
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
