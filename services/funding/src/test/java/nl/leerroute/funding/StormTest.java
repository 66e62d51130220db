package nl.leerroute.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.leerroute.contracts.Topics;
import nl.leerroute.funding.ledger.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The storm in small: everybody at once, clients that repeat, an instance that leaves. */
class StormTest {

  private static final int PEOPLE = 300;
  private static final int AWARDS = 100;
  private static final long CENTS = 100_00;
  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir private static Path directory;

  @Test
  void nobodyIsLostNobodyGetsItTwiceNotACentTooMuchAndTheOrderIsProven() throws Exception {
    try (FundingSystem funding = new FundingSystem(directory);
        ExecutorService crowd = Executors.newFixedThreadPool(8)) {
      Desk desk = Desk.open(funding, "storm", AWARDS * CENTS);
      AutoCloseable other = funding.another();
      List<Future<String>> asking =
          IntStream.range(0, PEOPLE).mapToObj(each -> crowd.submit(() -> ask(desk, each))).toList();
      asking.get(PEOPLE / 2).get();
      other.close();
      for (Future<String> each : asking) {
        assertThat(each.get()).isNotEmpty();
      }
      await().atMost(SOON).until(() -> desk.balance("applications") == PEOPLE);
      assertIsDivided(desk);

      String before = desk.csv();
      funding.restart();
      String late = desk.applied("late", "key", CENTS);
      desk.awaitState("late", late, "WAITING");
      assertThat(desk.csv()).contains(before.lines().toList());
      assertThat(
              funding.on(Topics.APPLICATIONS).stream()
                  .map(each -> each.split(" ", -1)[0])
                  .distinct())
          .hasSize(PEOPLE + 1);
    }
  }

  /** Every fifth client does not hear the answer, and asks again. */
  private static String ask(Desk desk, int number) {
    String first = desk.applied("person-" + number, "key", CENTS);
    if (number % 5 == 0) {
      assertThat(desk.applied("person-" + number, "key", CENTS)).isEqualTo(first);
    }
    return first;
  }

  private static void assertIsDivided(Desk desk) {
    desk.pot().jsonPath("$.balance.committedCents").isEqualTo((int) (AWARDS * CENTS));
    desk.pot().jsonPath("$.balance.waiting").isEqualTo(PEOPLE - AWARDS);
    String chain = "";
    List<String[]> arrivals = desk.arrivals();
    for (int number = 0; number < PEOPLE; number++) {
      String[] row = arrivals.get(number);
      chain = Digest.of(chain + row[1]);
      assertThat(row[0]).isEqualTo(Integer.toString(number));
      assertThat(row[2]).isEqualTo(chain);
    }
    List<String> granted = ids(desk.csv(), ",GRANTED,");
    assertThat(granted)
        .containsExactlyInAnyOrderElementsOf(
            arrivals.subList(0, AWARDS).stream().map(row -> row[1]).toList());
    assertThat(ids(desk.csv(), ",WAITING,")).hasSize(PEOPLE - AWARDS).doesNotHaveDuplicates();
  }

  private static List<String> ids(String csv, String state) {
    return csv.lines()
        .filter(row -> row.contains(state))
        .map(row -> row.split(",", -1)[1])
        .toList();
  }
}
