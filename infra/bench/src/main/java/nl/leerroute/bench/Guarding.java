package nl.leerroute.bench;

import java.util.List;

/** Compare-and-set on {@code _id} and version, one after another, in large collections. */
final class Guarding implements Measurement {

  private static final List<Integer> COLLECTION_SIZES = List.of(100_000, 300_000);
  private static final double LONGEST_MILLIS = 5;

  @Override
  public void measure(Servers servers, Sizes sizes, Table table) throws Exception {
    for (int size : COLLECTION_SIZES) {
      GuardedDocuments documents = GuardedDocuments.filled(servers.newCollection(), size);
      Figures figures =
          new Contest(sizes.rounds())
              .with("guard", stopwatch -> advance(documents, sizes.lookups(), stopwatch))
              .run()
              .figures("guard");
      table.quickerThan(
          "guards: one write by _id and version among %,d".formatted(size),
          figures,
          LONGEST_MILLIS);
    }
  }

  private static void advance(GuardedDocuments documents, int writes, Stopwatch stopwatch) {
    stopwatch.start();
    for (int write = 0; write < writes; write++) {
      documents.advanceOne();
      stopwatch.batch();
    }
    stopwatch.done(writes);
  }
}
