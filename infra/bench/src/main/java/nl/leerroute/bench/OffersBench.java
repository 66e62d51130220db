package nl.leerroute.bench;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.springframework.util.FileSystemUtils;

/**
 * Offers from providers' systems that speak OOAPI, in this process, to the topic on which others
 * learn of them; beside bare bulk inserts of the same documents into the same database.
 */
final class OffersBench {

  private static final int FIRST = 10_000;

  /** What one provider has at most; there are as many such providers as it takes. */
  private static final int LARGE = 100_000;

  private static final double GOAL = 0.4;
  private static final List<String> PROCESSES =
      List.of("leerroute-catalogue", "DatabaseProcess", "BrokerProcess", "leerroute-matching");
  private static final IntFunction<String> TITLE = "Cursus %d van een school"::formatted;

  private OffersBench() {}

  static void run(Sizes sizes) throws Exception {
    Path data = Files.createTempDirectory("leerroute-offers");
    try (LocalSystem system = LocalSystem.start(data, "--fresh", "--no-training")) {
      system.usableAfter();
      Operator operator = new Operator(system, data);
      try (Pulling pulling = new Pulling(system, operator);
          MongoClient database = MongoClients.create(system.database())) {
        List<String> skills = operator.skills("verzorgen", "lassen", "plannen", "installeren");
        measure(pulling, skills, sizes.offers(), new BareOffers(database.getDatabase("catalogue")));
      }
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private static void measure(Pulling pulling, List<String> skills, int offers, BareOffers bare) {
    List<Pulling.Pull> pulls = new ArrayList<>();
    try (OoapiServer single = OoapiServer.start("losseschool", FIRST, false, skills, TITLE);
        OoapiServer small = OoapiServer.start("kleineschool", FIRST, true, skills, TITLE)) {
      pulling.connect(single);
      pulls.add(pulling.pull("each course asked for its offerings", single, FIRST, FIRST));
      pulling.connect(small);
      pulls.add(pulling.pull("offerings listed", small, FIRST, FIRST));
    }
    for (int before = 0; before < offers; before += LARGE) {
      int more = Math.min(LARGE, offers - before);
      try (OoapiServer large =
          OoapiServer.start("groteschool" + before, more, true, skills, TITLE)) {
        pulling.connect(large);
        pulls.add(pulling.pull("beside %,d of others".formatted(before), large, more, more));
        if (before + more == offers) {
          pulls.add(pulling.pull("the same again", large, more, 0));
        }
      }
    }
    String one = "ooapi:groteschool0-0";
    print(
        pulls,
        perSecond(bare.insertFields(one, LARGE)),
        perSecond(bare.insertAsStored(one, LARGE)));
  }

  private static double perSecond(Duration taken) {
    return LARGE / (taken.toNanos() / 1e9);
  }

  private static void print(List<Pulling.Pull> pulls, double bare, double packed) {
    Rows table =
        new Rows(
            "Offers from an OOAPI server to the topic; bare bulk inserts of the same offers: %,.0f a second, packed %,.0f"
                .formatted(bare, packed),
            "what",
            "offers",
            "questions",
            "seconds",
            "per second",
            "of bare",
            "goal",
            "catalogue, MB",
            "database, MB",
            "matching, MB");
    for (Pulling.Pull pull : pulls) {
      double rate = pull.perSecond();
      table.row(
          pull.what(),
          "%,d".formatted(pull.offers()),
          "%,d".formatted(pull.questions()),
          "%.1f".formatted(pull.time().toMillis() / 1e3),
          "%,.0f".formatted(rate),
          "%.2f".formatted(rate / bare),
          GOAL,
          pull.megabytes().getOrDefault("leerroute-catalogue", 0L),
          pull.megabytes().getOrDefault("DatabaseProcess", 0L),
          pull.megabytes().getOrDefault("leerroute-matching", 0L));
    }
    System.out.println("\n" + table);
    System.out.println("\n" + spent(pulls));
  }

  private static Rows spent(List<Pulling.Pull> pulls) {
    Rows table =
        new Rows(
            "Processor time of an offer, in microseconds",
            "what",
            "offers",
            "catalogue",
            "database",
            "broker",
            "matching",
            "others");
    for (Pulling.Pull pull : pulls) {
      Map<String, Duration> others = new HashMap<>(pull.spent());
      List<Object> cells = new ArrayList<>(List.of(pull.what(), "%,d".formatted(pull.offers())));
      for (String process : PROCESSES) {
        Duration own = Objects.requireNonNullElse(others.remove(process), Duration.ZERO);
        cells.add(own.toNanos() / 1_000 / pull.offers());
      }
      cells.add(
          others.values().stream().mapToLong(Duration::toNanos).sum() / 1_000 / pull.offers());
      table.row(cells.toArray());
    }
    return table;
  }
}
