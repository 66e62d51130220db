package nl.leerroute.bench;

import java.util.List;
import nl.leerroute.platform.outbox.PendingFact;
import nl.leerroute.platform.outbox.RelaySending;

/** The relay's way of sending pending facts beside Kafka's own producer. */
final class Publishing implements Measurement {

  @Override
  public void measure(Servers servers, Sizes sizes, Table table) throws Exception {
    List<PendingFact> facts = Facts.pending(0, sizes.records());
    RelaySending relay = new RelaySending(servers.producers(), servers.newCollection());
    try (BareProducer bare = new BareProducer(servers.bootstrapServers())) {
      Contest contest =
          new Contest(sizes.rounds())
              .with("bare", stopwatch -> send(bare, facts, stopwatch))
              .with("relay", stopwatch -> send(relay, facts, stopwatch))
              .run();
      table.peer("publish: bare producer, one flush at the end", contest.figures("bare"));
      table.compared(
          "publish: relay, each burst acknowledged",
          contest.figures("relay"),
          contest.figures("bare"),
          0.5);
    }
  }

  private static void send(BareProducer producer, List<PendingFact> facts, Stopwatch stopwatch) {
    stopwatch.start();
    producer.send(facts);
    stopwatch.done(facts.size());
  }

  private static void send(RelaySending relay, List<PendingFact> facts, Stopwatch stopwatch) {
    stopwatch.start();
    for (int from = 0; from < facts.size(); from += RelaySending.BURST) {
      relay.send(facts.subList(from, Math.min(facts.size(), from + RelaySending.BURST)));
      stopwatch.batch();
    }
    stopwatch.done(facts.size());
  }
}
