package nl.leerroute.bench;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerroute.contracts.PotRequested.Division;
import nl.leerroute.embedded.EmbeddedBroker;
import nl.leerroute.embedded.EmbeddedDatabase;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.common.GroupState;
import org.springframework.util.FileSystemUtils;

/**
 * How fast applications for many pots are decided with more partitions of the log and more
 * instances of funding that share it, and what processor time that takes.
 */
final class PartitionsBench {

  private static final int POTS = 12;
  private static final int PEOPLE_OF_A_POT = 2_500;
  private static final int AWARDS_OF_A_POT = 1_000;
  private static final List<Integer> PARTITIONS = List.of(1, 2, 4);
  private static final List<Integer> INSTANCES = List.of(1, 2, 4);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Rows table =
      new Rows(
          "%,d applications for %d pots: decided a second, and processor seconds"
              .formatted(POTS * PEOPLE_OF_A_POT, POTS),
          "partitions",
          "instances",
          "at work",
          "per second",
          "funding",
          "broker and database");

  static void run() throws Exception {
    PartitionsBench bench = new PartitionsBench();
    for (int partitions : PARTITIONS) {
      Path directory = Files.createTempDirectory("leerroute-partitions");
      try {
        bench.measure(partitions, directory);
      } finally {
        FileSystemUtils.deleteRecursively(directory);
      }
    }
    System.out.println("\n" + bench.table);
  }

  private void measure(int partitions, Path directory)
      throws IOException, InterruptedException, ExecutionException {
    List<FundingProcess> running = new ArrayList<>();
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), 0);
        EmbeddedDatabase database = EmbeddedDatabase.start(directory.resolve("database"), 0);
        MongoClient client = MongoClients.create(database.uri());
        Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
        StormLog log = StormLog.on(broker.bootstrapServers())) {
      running.add(
          FundingProcess.start(
              directory,
              broker.bootstrapServers(),
              database.uri(),
              Map.of("LEERROUTE_KAFKA_PARTITIONS", Integer.toString(partitions))));
      StormLedger ledger = new StormLedger(client.getDatabase("funding"));
      log.awaitTopic();
      // The first are not counted: until then nothing is compiled.
      decide(new Asked("warm", log, ledger), running);
      for (int instances : INSTANCES) {
        while (running.size() < instances) {
          running.add(running.getFirst().another());
        }
        Waiting.until(() -> share(admin, instances), BETWEEN_LOOKS, PATIENCE);
        row(partitions, running, new Asked("of-" + instances, log, ledger));
      }
    } finally {
      running.forEach(FundingProcess::close);
    }
  }

  /** Those who want money of all pots, by the name of this turn. */
  private record Asked(String name, StormLog log, StormLedger ledger) {

    List<Storm> storms() {
      return IntStream.range(0, POTS)
          .mapToObj(
              pot ->
                  new Storm(
                      name + "-" + pot, Division.FIRST_COME, PEOPLE_OF_A_POT, AWARDS_OF_A_POT))
          .toList();
    }
  }

  private void row(int partitions, List<FundingProcess> running, Asked asked) {
    Duration before = spent(running);
    Duration servers = ownTime();
    double seconds = decide(asked, running);
    table.row(
        partitions,
        running.size(),
        Math.min(partitions, running.size()),
        "%,.0f".formatted(POTS * PEOPLE_OF_A_POT / seconds),
        "%.1f".formatted(spent(running).minus(before).toMillis() / 1000.0),
        "%.1f".formatted(ownTime().minus(servers).toMillis() / 1000.0));
  }

  /** Seconds from the first that is sent to the last that is decided. */
  private static double decide(Asked asked, List<FundingProcess> running) {
    List<Storm> storms = asked.storms();
    for (Storm storm : storms) {
      asked
          .log()
          .send(
              Stream.of(
                  storm.agree(
                      Instant.EPOCH,
                      Instant.now().plus(Duration.ofDays(1)),
                      StormLedger.digest(Storm.SECRET))));
    }
    until(() -> storms.stream().allMatch(asked.ledger()::isThere), running);
    long all = storms.getFirst().applications().count();
    long begun = System.nanoTime();
    asked.log().send(storms.stream().flatMap(Storm::asks));
    until(() -> storms.stream().allMatch(storm -> asked.ledger().arrivals(storm) == all), running);
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void until(java.util.function.BooleanSupplier isSo, List<FundingProcess> running) {
    Waiting.until(
        () -> {
          if (!running.stream().allMatch(FundingProcess::isAlive)) {
            throw new IllegalStateException("Funding stopped; why is in its log");
          }
          return isSo.getAsBoolean();
        },
        BETWEEN_LOOKS,
        PATIENCE);
  }

  private static boolean share(Admin admin, int instances) {
    try {
      ConsumerGroupDescription group =
          Objects.requireNonNull(
              admin.describeConsumerGroups(List.of("funding")).all().get().get("funding"));
      return group.groupState() == GroupState.STABLE && group.members().size() == instances;
    } catch (ExecutionException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Duration spent(List<FundingProcess> running) {
    return running.stream()
        .map(process -> process.handle().info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Broker and database run in this process; so does who sends and looks. */
  private static Duration ownTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
