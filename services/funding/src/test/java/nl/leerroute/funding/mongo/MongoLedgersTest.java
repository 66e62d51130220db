package nl.leerroute.funding.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.leerroute.embedded.EmbeddedDatabase;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.ledger.Allocating;
import nl.leerroute.funding.ledger.Dying;
import nl.leerroute.funding.ledger.Entry;
import nl.leerroute.funding.ledger.Ledgers;
import nl.leerroute.funding.ledger.LedgersContract;
import nl.leerroute.funding.ledger.LedgersInMemory;
import nl.leerroute.funding.ledger.RandomLog;
import nl.leerroute.funding.ledger.Story;
import nl.leerroute.platform.settings.KafkaSettings;
import nl.leerroute.platform.stream.Projections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MongoLedgersTest extends LedgersContract {

  private static final int SLICE = 9;

  @TempDir private static Path directory;
  private static EmbeddedDatabase embedded;
  private static MongoClient client;

  @BeforeAll
  static void start() {
    embedded = EmbeddedDatabase.start(directory, 0);
    client = MongoClients.create(embedded.uri());
  }

  @AfterAll
  static void stop() {
    client.close();
    embedded.close();
  }

  @Override
  protected Ledgers ledgers() {
    return in(client.getDatabase("contract"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void twoAtOnceOfWhichOneDiesAgainAndAgainDecideAsOneThatNeverDies(long seed) {
    List<Entry> log = new RandomLog(seed).entries();
    MongoLedgers kept = in(client.getDatabase("l" + UUID.randomUUID()));
    CompletableFuture<Void> mortal =
        CompletableFuture.runAsync(() -> dieAgainAndAgain(kept, log, new Random(seed)));
    new Allocating(kept, news -> () -> {}, SLICE).take(Story.POT, log);
    mortal.join();

    LedgersInMemory undisturbed = new LedgersInMemory();
    new Allocating(undisturbed, undisturbed, SLICE).take(Story.POT, log);
    assertThat(kept.find(Story.POT)).contains(undisturbed.pots.get(Story.POT));
    assertThat(kept.applications(ids(undisturbed))).isEqualTo(undisturbed.applications);
  }

  private static void dieAgainAndAgain(MongoLedgers ledgers, List<Entry> log, Random random) {
    for (int life = 0; life < 40; life++) {
      Dying dying = new Dying(ledgers, news -> () -> {}, random.nextInt(6));
      try {
        new Allocating(dying, dying, 1 + random.nextInt(SLICE)).take(Story.POT, log);
      } catch (Dying.Killed e) {
        assertThat(life).isNotNegative();
      }
    }
  }

  private static List<String> ids(LedgersInMemory undisturbed) {
    return undisturbed.applications.values().stream().map(Application::id).toList();
  }

  private static MongoLedgers in(MongoDatabase database) {
    return new MongoLedgers(
        database,
        new ApplicationDocuments(
            new Projections(database, KafkaSettings.at("127.0.0.1:1"), Clock.systemUTC())));
  }
}
