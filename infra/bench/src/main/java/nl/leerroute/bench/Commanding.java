package nl.leerroute.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Publication;

/**
 * The whole way of a command, into its document, onto its topic and out of the outbox, beside the
 * bare writes of the same documents: its natural bound is the database.
 */
final class Commanding implements Measurement {

  @Override
  public void measure(Servers servers, Sizes sizes, Table table) throws Exception {
    BareDocuments bare = new BareDocuments(servers.newCollection(), sizes);
    Contest contest =
        new Contest(sizes.rounds())
            .with("insert", bare::insert)
            .with("insert and pull", bare::insertAndPull)
            .with("platform", stopwatch -> command(servers.bean(Flows.class), sizes, stopwatch))
            .run();
    Figures platform = contest.figures("platform");
    table.peer("outbox: bare inserts of the same documents", contest.figures("insert"));
    table.compared(
        "outbox: bare inserts, then bare pulls of what they publish",
        contest.figures("insert and pull"),
        contest.figures("insert"));
    table.compared(
        "outbox: command, document, broker, pulled; beside inserts",
        platform,
        contest.figures("insert"));
    table.compared(
        "outbox: the same beside inserts and pulls", platform, contest.figures("insert and pull"));
  }

  private static void command(Flows flows, Sizes sizes, Stopwatch stopwatch) {
    String round = Servers.newName();
    stopwatch.start();
    for (int from = 0; from < sizes.documents(); from += sizes.bulk()) {
      flows
          .aggregates()
          .decideAll(
              IntStream.range(from, Math.min(sizes.documents(), from + sizes.bulk()))
                  .boxed()
                  .collect(
                      Collectors.toMap(number -> round + number, number -> decider(round, number))),
              round)
          .block();
      stopwatch.batch();
    }
    flows.awaitPublished();
    stopwatch.done(sizes.documents());
  }

  private static Decider<JourneyAdvanced> decider(String round, int number) {
    JourneyAdvanced fact = Facts.fact(number);
    Publication<?> publication = Publication.of(Topics.JOURNEYS, round + number, fact);
    return current -> new Decision.Changed<>(fact, List.of(publication));
  }
}
