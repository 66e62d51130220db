package nl.leerroute.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A process that can be killed, asked to end, and started again; one of several of its kind. */
final class Instance implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();

  private final String name;
  private final int port;
  private final String health;
  private final ProcessBuilder command;
  private Process process;
  private volatile boolean asked;
  private volatile boolean letGo;

  /**
   * @param health path that says whether it is ready; empty: it is when it listens
   */
  private Instance(String name, int port, String health, ProcessBuilder command)
      throws IOException {
    this.name = name;
    this.port = port;
    this.health = health;
    this.command = command;
    this.process = command.start();
  }

  static Instance start(String name, int port, String health, ProcessBuilder command)
      throws IOException {
    return new Instance(name, port, health, command);
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  int port() {
    return port;
  }

  /** Whether new requests are sent to it. */
  boolean isAsked() {
    return asked;
  }

  /** From now on nobody asks it, until it is back. */
  void letGo() {
    letGo = true;
    asked = false;
  }

  boolean isLetGo() {
    return letGo;
  }

  boolean isReady() {
    if (!process.isAlive()) {
      throw new IllegalStateException(name + " stopped; why is in its log");
    }
    return health.isEmpty() ? listens() : answers();
  }

  /** As those in front of it look, again and again: it is asked when it is ready. */
  void look() {
    asked = process.isAlive() && (health.isEmpty() ? listens() : answers());
  }

  private boolean listens() {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private boolean answers() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address() + health)).timeout(PATIENCE).build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** As {@code kill -9} does. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** As SIGTERM does; returns when it has ended. */
  Duration end(Duration atMost) throws InterruptedException {
    long begun = System.nanoTime();
    process.destroy();
    if (!process.waitFor(atMost)) {
      kill();
      throw new IllegalStateException(name + " did not end within " + atMost);
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  void startAgain() {
    try {
      process = command.start();
      letGo = false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public String toString() {
    return name;
  }
}
