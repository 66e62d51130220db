package nl.leerroute.bench;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.leerroute.contracts.PotRequested.Division;
import nl.leerroute.embedded.EmbeddedBroker;
import nl.leerroute.embedded.EmbeddedDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * More people than there is money for ask at once, while funding is killed twice; beside bare bulk
 * upserts of the same documents into the same database.
 */
final class StormBench {

  private static final int PEOPLE = 300_000;
  private static final int AWARDS = 34_000;
  private static final double GOAL = 0.3;
  private static final int LEAST_PER_SECOND = 500;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofMinutes(25);

  private final StormLog log;
  private final StormLedger ledger;
  private final FundingProcess funding;
  private final Rows table =
      new Rows(
          "%,d applications for %,d awards, funding killed twice".formatted(PEOPLE, AWARDS),
          "what",
          "seconds",
          "per second",
          "ratio",
          "goal",
          "granted",
          "lost",
          "twice",
          "cents over",
          "order proven");

  private StormBench(StormLog log, MongoDatabase database, FundingProcess funding) {
    this.log = log;
    this.ledger = new StormLedger(database);
    this.funding = funding;
  }

  static void run() throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory("leerroute-storm");
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), 0);
        EmbeddedDatabase database = EmbeddedDatabase.start(directory.resolve("database"), 0);
        FundingProcess funding =
            FundingProcess.start(directory, broker.bootstrapServers(), database.uri());
        MongoClient client = MongoClients.create(database.uri());
        StormLog log = StormLog.on(broker.bootstrapServers())) {
      new StormBench(log, client.getDatabase("funding"), funding).measure();
    } finally {
      FileSystemUtils.deleteRecursively(directory);
    }
  }

  private void measure() {
    Storm first = new Storm("first-come", Division.FIRST_COME, PEOPLE, AWARDS);
    Storm ballot = new Storm("ballot", Division.BALLOT, PEOPLE, AWARDS);
    double firstCome = firstCome(first);
    double bare = ledger.bareUpserts(first, StormLedger.InOrder.YES);
    double scattered = ledger.bareUpserts(first, StormLedger.InOrder.NO);
    double drawn = ballot(ballot);
    bare("bare bulk upserts, ids in order", bare, bare);
    bare("bare bulk upserts, ids as they come", scattered, bare);
    row("first come", first, firstCome, bare);
    row("ballot", ballot, drawn, bare);
    System.out.println("\n" + table);
  }

  /** Applications a second, from the first that was sent to the last that was decided. */
  private double firstCome(Storm storm) {
    begin(storm);
    long all = storm.applications().count();
    long begun = System.nanoTime();
    log.send(storm.asks());
    killAt(() -> ledger.arrivals(storm) >= PEOPLE / 3);
    killAt(() -> ledger.arrivals(storm) >= PEOPLE / 3 * 2);
    until(() -> ledger.arrivals(storm) == all);
    return perSecond(begun);
  }

  /**
   * From the first that was sent to the last that knows the number in the draw; the window is
   * closed when everybody has asked.
   */
  private double ballot(Storm storm) {
    begin(storm);
    long begun = System.nanoTime();
    log.send(storm.asks());
    killAt(() -> ledger.arrivals(storm) >= PEOPLE / 2);
    agree(storm, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    log.send(Stream.of(storm.divide()));
    killAt(() -> ledger.committed(storm) >= AWARDS / 2 * Storm.CENTS);
    until(() -> ledger.isDrawnAndTold(storm));
    return perSecond(begun);
  }

  private void begin(Storm storm) {
    log.awaitTopic();
    agree(storm, Instant.now().plus(Duration.ofDays(1)));
    until(() -> ledger.isThere(storm));
  }

  private void agree(Storm storm, Instant closes) {
    log.send(Stream.of(storm.agree(Instant.EPOCH, closes, StormLedger.digest(Storm.SECRET))));
  }

  private void killAt(BooleanSupplier moment) {
    until(moment);
    funding.killAndStartAgain();
  }

  private void until(BooleanSupplier isSo) {
    Waiting.until(
        () -> {
          if (!funding.isAlive()) {
            throw new IllegalStateException("Funding stopped; why is in its log");
          }
          return isSo.getAsBoolean();
        },
        BETWEEN_LOOKS,
        PATIENCE);
  }

  private static double perSecond(long begun) {
    return PEOPLE / ((System.nanoTime() - begun) / 1e9);
  }

  private void bare(String what, double perSecond, double inOrder) {
    String ratio = "%.2f".formatted(perSecond / inOrder);
    table.row(what, "-", rate(perSecond), ratio, "-", "-", "-", "-", "-", "-");
  }

  private void row(String what, Storm storm, double perSecond, double bare) {
    StormLedger.Findings found = ledger.findings(storm, log);
    table.row(
        what,
        "%.1f".formatted(PEOPLE / perSecond),
        rate(perSecond),
        "%.2f".formatted(perSecond / bare),
        ">= %.1f and %d/s".formatted(GOAL, LEAST_PER_SECOND),
        "%,d".formatted(found.granted()),
        found.lost(),
        found.twice(),
        found.centsOver(),
        found.orderProven() ? "yes" : "no");
  }

  private static String rate(double perSecond) {
    return "%,.0f".formatted(perSecond);
  }
}
