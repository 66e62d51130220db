package nl.leerroute.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.JourneyAdvanced.Stage;
import nl.leerroute.embedded.EmbeddedDatabase;
import nl.leerroute.insights.funnel.Week;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published week stays what it is, whatever is repeated, late or read again. */
class FunnelEditionsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir static Path directory = Path.of("");
  private static InsightsServers servers;
  private static EmbeddedDatabase database;
  private static Insights insights;

  private final FunnelWeek week = FunnelWeek.next();

  @BeforeAll
  static void start() throws IOException, JOSEException {
    servers = new InsightsServers(directory);
    database = servers.database("live");
    insights = servers.start(database, "insights");
  }

  @AfterAll
  static void stop() {
    servers.close();
  }

  @Test
  void aRebuiltViewEqualsTheLiveOneWhateverWasRepeatedAndShuffled() {
    List<JourneyAdvanced> journeys = new ArrayList<>();
    journeys.addAll(week.people("x", 31, "AM03", Stage.values()));
    journeys.addAll(week.people("y", 17, "AM01", Stage.ENTERED, Stage.ANSWERED));
    journeys.addAll(week.people("z", 4, "AM36", Stage.CHOSEN));
    publish(journeys);
    List<JourneyAdvanced> again = new ArrayList<>(journeys);
    Collections.shuffle(again, new Random(7));
    publish(again);
    servers.publishGarbage();
    publish(week.people("last", 1, "AM02", Stage.ENTERED));
    insights.publishAt(week.afterwards());

    Insights rebuilt = servers.start(servers.database("empty"), "insights-rebuilt");
    await()
        .atMost(PATIENCE)
        .until(() -> rebuilt.facts(week.name()), facts -> facts == insights.facts(week.name()));
    rebuilt.publishAt(week.afterwards());

    for (String region : List.of("ALL", "AM01", "AM02", "AM03", "AM36", "OTHER")) {
      assertThat(week.told(rebuilt, region).stages())
          .isEqualTo(week.told(insights, region).stages());
    }
    assertThat(week.told(insights, "AM03").persons()).containsOnly(30);
    assertThat(week.told(insights, "AM01").persons())
        .startsWith(20, null, 20)
        .filteredOn(Objects::nonNull)
        .hasSize(2);
  }

  @Test
  void aRestartNeitherLosesNorDoubles() {
    publish(week.people("early", 14, "AM02", Stage.ENTERED));
    insights.close();
    servers.publish(week.people("away", 6, "AM02", Stage.ENTERED));
    insights = servers.start(database, "insights");
    publish(week.people("late", 5, "AM02", Stage.ENTERED));
    awaitFacts(25);

    insights.publishAt(week.afterwards());

    assertThat(week.told(insights, "AM02").persons()).startsWith(30, null);
  }

  @Test
  void aLateFactWaitsForTheNextWeekAndThenMakesANewEditionWithItsReason() {
    publish(week.people("on-time", 12, "AM01", Stage.ENTERED));
    insights.publishAt(week.afterwards());
    publish(week.people("too-late", 12, "AM01", Stage.ENTERED));

    insights.publishAt(week.afterwards().plus(Duration.ofDays(2)));
    assertThat(week.told(insights, "AM01").edition()).isEqualTo(1);

    FunnelWeek following = FunnelWeek.next();
    insights.publishAt(following.afterwards());
    insights.publishAt(following.afterwards().plus(Duration.ofHours(1)));

    assertThat(week.told(insights, "AM01").edition()).isEqualTo(2);
    assertThat(week.told(insights, "AM01").persons()).startsWith(20, null);
    assertThat(week.told(insights, "AM01").reason().nl()).startsWith("Verbeterd");
  }

  @Test
  void whileFactsAreReadAgainNothingIsPublishedAndAfterwardsNothingHasChanged() {
    List<JourneyAdvanced> journeys = week.people("known", 40, "AM02", Stage.ENTERED);
    publish(journeys);
    insights.publishAt(week.afterwards());
    FunnelWeek.Funnel before = week.told(insights, "AM02");
    Instant nextLook = FunnelWeek.next().afterwards();

    insights.stopReading();
    insights.forgetFlows();
    servers.rewind("insights");
    insights.fold(journeys.subList(0, 15));
    insights.lookAt(nextLook);

    assertThat(Period.of(insights)).first().extracting(Period::period).isEqualTo(week.name());
    assertThat(week.told(insights, "AM02")).isEqualTo(before);

    insights.goOnReading();
    insights.publishAt(nextLook);

    assertThat(Period.of(insights))
        .first()
        .extracting(Period::period)
        .isEqualTo(Week.of(nextLook).previous().name());
    assertThat(week.told(insights, "AM02")).isEqualTo(before);
  }

  private void publish(List<JourneyAdvanced> journeys) {
    week.publish(servers, insights, journeys);
  }

  private void awaitFacts(long facts) {
    await().atMost(PATIENCE).until(() -> insights.facts(week.name()) == facts);
  }
}
