package nl.leerroute.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An open page that listens to events. */
final class Listening implements AutoCloseable {

  private final InputStream events;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  Listening(InputStream events) {
    this.events = events;
    Thread.ofVirtual().start(this::read);
  }

  /** The next line that says something; empty when none came in time. */
  String next(Duration within) throws InterruptedException {
    String line = lines.poll(within.toMillis(), TimeUnit.MILLISECONDS);
    return line == null ? "" : line;
  }

  private void read() {
    try (Stream<String> all =
        new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8)).lines()) {
      all.filter(line -> line.startsWith("event:")).forEach(lines::add);
    } catch (UncheckedIOException _) {
      // The page was closed.
    }
  }

  @Override
  public void close() {
    try {
      events.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
