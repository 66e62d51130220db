package nl.leerroute.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leerroute.contracts.PotRequested;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.outbox.PendingFact;
import nl.leerroute.platform.outbox.Sending;
import nl.leerroute.platform.stream.Logged;
import nl.leerroute.platform.stream.Logs;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is promised of logs, in which order and the broker's clock mean something. */
public abstract class LogsContract {

  private static final Duration SOON = Duration.ofSeconds(60);

  private final Servers servers;
  private final String key = UUID.randomUUID().toString();

  protected LogsContract(Servers servers) {
    this.servers = servers;
  }

  /** What came of the log, with a failure now and then. */
  static final class Reader {
    final List<Logged<PotRequested>> seen = new CopyOnWriteArrayList<>();
    final AtomicInteger beginnings = new AtomicInteger();
    final AtomicInteger failures = new AtomicInteger(2);

    void take(List<Logged<PotRequested>> entries) {
      if (failures.getAndDecrement() > 0) {
        throw new IllegalStateException("as if the database were away");
      }
      seen.addAll(entries);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Following {
    @Bean
    Reader reader(Logs logs) {
      Reader reader = new Reader();
      logs.follow(Topics.REQUESTS, reader.beginnings::incrementAndGet, reader::take);
      return reader;
    }
  }

  @Test
  void entriesComeInTheirOrderWithTheTimeOfTheBrokerAlsoWhenTheirReaderFails() {
    Instant begun = Instant.now().minusSeconds(1);
    try (Probe probe = Probe.start(servers, "log-" + key, Following.class);
        Wire wire = new Wire(servers)) {
      Sending sending = probe.bean(Sending.class);
      sending.send(List.of(entry(1), entry(2)));
      wire.send(Topics.REQUESTS.name(), key, 1, "{\"no\": \"request\"}");
      sending.send(List.of(entry(3)));

      Reader reader = probe.bean(Reader.class);
      await().atMost(SOON).until(() -> points(reader).size() == 3);
      assertThat(points(reader)).containsExactly(1, 2, 3);
      assertThat(reader.beginnings).hasPositiveValue();
      List<Logged<PotRequested>> own = own(reader);
      assertThat(own.get(0).offset()).isLessThan(own.get(1).offset());
      assertThat(own).allMatch(each -> each.time().isAfter(begun));
      assertThat(wire.read(Topics.REQUESTS.deadLetters("log-" + key)))
          .extracting(Wire.Seen::key)
          .contains(key);
    }
  }

  private List<Integer> points(Reader reader) {
    return own(reader).stream().map(each -> each.payload().points()).toList();
  }

  private List<Logged<PotRequested>> own(Reader reader) {
    return reader.seen.stream().filter(each -> each.key().equals(key)).toList();
  }

  /** Written long ago, if one believes its writer. */
  private PendingFact entry(int points) {
    PotRequested request =
        new PotRequested(
            key, PotRequested.Kind.RANK, "a", null, null, null, null, null, points, null);
    return PendingFact.of(Topics.REQUESTS, key, 1, Instant.EPOCH, Optional.of(request));
  }
}
