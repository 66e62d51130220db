package nl.leerroute.bench;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a pot has come to, read from the database without funding. */
record StormLedger(MongoDatabase funding) {

  private static final int BULK = 500;
  private static final int BARE = 60_000;
  private static final int READ = 5_000;
  private static final String STATE = "state";

  /**
   * @param lost asked, and nowhere to be found, in the database or on the topic
   * @param twice persons with more than one award
   * @param orderProven the chain over all ids in the log, worked out anew, is the ledger's
   */
  record Findings(long granted, long lost, long twice, long centsOver, boolean orderProven) {}

  boolean isThere(Storm storm) {
    return pot(storm).isPresent();
  }

  long arrivals(Storm storm) {
    return pot(storm).map(pot -> number(pot, "arrivals")).orElse(0L);
  }

  long committed(Storm storm) {
    return pot(storm).map(StormLedger::lane).map(lane -> number(lane, "committed")).orElse(0L);
  }

  boolean isDrawnAndTold(Storm storm) {
    return pot(storm)
        .filter(pot -> pot.getString("seed") != null && pot.getList("work", String.class).isEmpty())
        .filter(pot -> committed(storm) > 0)
        .isPresent();
  }

  private Optional<Document> pot(Storm storm) {
    return Mono.from(funding.getCollection("ledgers").find(eq(storm.pot())))
        .map(stored -> stored.get(STATE, Document.class))
        .blockOptional();
  }

  private static Document lane(Document pot) {
    return pot.get("lanes", Document.class).get(Storm.WINDOW, Document.class);
  }

  private static long number(Document document, String field) {
    return document.get(field, Number.class).longValue();
  }

  /** Whether documents come in the order in which they are stored, or scattered over all of it. */
  enum InOrder {
    YES,
    NO;

    String id(int number) {
      return this == YES ? "bare-" + number : digest("bare-" + number);
    }
  }

  /** Documents a second: those that funding wrote, under other names. */
  double bareUpserts(Storm like, InOrder order) {
    Document stored =
        Objects.requireNonNull(
            Mono.from(
                    funding
                        .getCollection("applications")
                        .find(in("_id", like.applications().limit(1).toList())))
                .block());
    MongoCollection<Document> bare = funding.getCollection("bare");
    BulkWriteOptions anyOrder = new BulkWriteOptions().ordered(false);
    ReplaceOptions upsert = new ReplaceOptions().upsert(true);
    long begun = System.nanoTime();
    for (int from = 0; from < BARE; from += BULK) {
      Mono.from(
              bare.bulkWrite(
                  IntStream.range(from, from + BULK)
                      .mapToObj(order::id)
                      .map(
                          id ->
                              new ReplaceOneModel<>(
                                  eq(id), new Document(stored).append("_id", id), upsert))
                      .toList(),
                  anyOrder))
          .block();
    }
    double perSecond = BARE / ((System.nanoTime() - begun) / 1e9);
    Mono.from(bare.drop()).block();
    return perSecond;
  }

  Findings findings(Storm storm, StormLog log) {
    Document pot = pot(storm).orElseThrow();
    Set<String> persons = new HashSet<>();
    long granted = 0;
    long twice = 0;
    long found = 0;
    long cents = 0;
    List<String> ids = storm.applications().toList();
    for (int from = 0; from < ids.size(); from += READ) {
      for (Document view : views(ids.subList(from, Math.min(ids.size(), from + READ)))) {
        found++;
        Document stage =
            view.getList("decisions", Document.class).getLast().get("stage", Document.class);
        if (stage.getString("@type").equals("Granted")) {
          granted++;
          cents += number(stage, "cents");
          twice += persons.add(view.get("ask", Document.class).getString("person")) ? 0 : 1;
        }
      }
    }
    long unheard = (long) ids.size() - log.told(storm.pot());
    return new Findings(
        granted,
        Math.max(ids.size() - found, unheard),
        twice,
        Math.max(0, cents - storm.awards() * Storm.CENTS),
        chain(log.arrivals(storm.pot())).equals(pot.getString("chain"))
            && cents == number(lane(pot), "committed"));
  }

  private List<Document> views(List<String> ids) {
    return Objects.requireNonNull(
        Flux.from(funding.getCollection("applications").find(in("_id", ids)))
            .map(stored -> stored.get("view", Document.class))
            .collectList()
            .block());
  }

  private static String chain(List<String> arrivals) {
    String link = "";
    for (String id : arrivals) {
      link = digest(link + id);
    }
    return link;
  }

  static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
