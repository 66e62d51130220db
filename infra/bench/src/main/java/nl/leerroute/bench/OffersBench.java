package nl.leerroute.bench;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.leerroute.contracts.Topics;
import org.springframework.util.FileSystemUtils;

/**
 * Offers from providers' systems that speak OOAPI, in this process, to the topic on which others
 * learn of them; beside bare bulk inserts of the same documents into the same database.
 */
final class OffersBench {

  private static final int BEFORE = 10_000;
  private static final int OFFERS = 100_000;
  private static final double GOAL = 0.4;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  private final LocalSystem system;
  private final Operator operator;
  private final TopicEnds published;
  private final Rows table =
      new Rows(
          "Offers from an OOAPI server to the topic",
          "what",
          "offers",
          "seconds",
          "per second",
          "ratio",
          "goal",
          "catalogue, MB");

  private OffersBench(LocalSystem system, Operator operator, TopicEnds published) {
    this.system = system;
    this.operator = operator;
    this.published = published;
  }

  static void run() throws Exception {
    Path data = Files.createTempDirectory("leerroute-offers");
    try (LocalSystem system = LocalSystem.start(data, "--fresh", "--no-training")) {
      system.usableAfter();
      try (TopicEnds published = new TopicEnds(system.broker(), Topics.OFFERS.name());
          MongoClient database = MongoClients.create(system.database())) {
        new OffersBench(system, new Operator(system, data), published)
            .measure(new BareOffers(database.getDatabase("catalogue")));
      }
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private void measure(BareOffers bare) {
    String skill = operator.skill("verband");
    try (OoapiServer small = OoapiServer.start("kleineschool", BEFORE, skill);
        OoapiServer large = OoapiServer.start("groteschool", OFFERS, skill)) {
      connect(small);
      Duration first = pull(small, BEFORE);
      connect(large);
      Duration pulled = pull(large, OFFERS);
      long megabytes = megabytes();
      Duration again = pull(large, 0);
      Duration inserted = bare.insert("ooapi:groteschool-0", OFFERS);
      row("bare bulk inserts", OFFERS, inserted, "-", "-", "-");
      row("the first pull since the start", BEFORE, first, "-", "-", "-");
      double ratio = (double) inserted.toNanos() / pulled.toNanos();
      row("a first pull", OFFERS, pulled, "%.2f".formatted(ratio), ">= " + GOAL, megabytes);
      row("the same again", OFFERS, again, "-", "-", megabytes());
    }
    System.out.println("\n" + table);
  }

  private void row(
      String what, int offers, Duration time, String ratio, String goal, Object megabytes) {
    double seconds = time.toMillis() / 1e3;
    table.row(
        what,
        "%,d".formatted(offers),
        "%.1f".formatted(seconds),
        "%,.0f".formatted(offers / seconds),
        ratio,
        goal,
        megabytes);
  }

  /** Of a provider that may be shown. */
  private void connect(OoapiServer server) {
    String provider = "/providers/" + server.provider();
    operator.put(
        LocalSystem.CATALOGUE,
        provider,
        Map.of("names", List.of(server.provider()), "kvk", "12345678"));
    for (String decision : List.of("CHECK", "LIST")) {
      operator.post(LocalSystem.CATALOGUE, provider + "/decisions", Map.of("decision", decision));
    }
    operator.put(
        LocalSystem.CATALOGUE,
        provider + "/sources/web",
        Map.of("type", "OOAPI5", "url", server.address(), "everyHours", 700));
  }

  /** From the command until everything was asked and what is new is published. */
  private Duration pull(OoapiServer server, int news) {
    long before = published.sum();
    int asked = server.asked();
    long begun = System.nanoTime();
    operator.post(
        LocalSystem.CATALOGUE, "/providers/" + server.provider() + "/sources/web/runs", Map.of());
    Waiting.until(
        () -> server.asked() - asked >= server.courses() && published.sum() - before >= news,
        BETWEEN_LOOKS,
        PATIENCE);
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private long megabytes() {
    return Resident.megabytes(system.processes()).getOrDefault("leerroute-catalogue", 0L);
  }
}
