package nl.leerroute.insights;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import nl.leerroute.contracts.SkillsMissed;
import nl.leerroute.contracts.Text;
import nl.leerroute.insights.funnel.Week;
import nl.leerroute.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people miss and nobody teaches, as others can ask it; far from now and week by week. */
class DemandTest {

  private static final String WELDING = "http://data.europa.eu/esco/skill/mig";
  private static final String CARING = "http://data.europa.eu/esco/skill/care";

  @TempDir static Path directory = Path.of("");
  private static InsightsServers servers;
  private static Insights insights;
  private static Week latest = Week.of(Instant.parse("2042-02-02T12:00:00Z"));

  /** Further from the week of the test before it than anybody counts. */
  private final Week week = nextWeek();

  @BeforeAll
  static void start() throws IOException, JOSEException {
    servers = new InsightsServers(directory);
    insights = servers.start(servers.database("live"), "insights");
  }

  @AfterAll
  static void stop() {
    servers.close();
  }

  @Test
  void whatTenPeopleMissIsToldInTensOnceTheWeekIsOver() {
    servers.publishMissing(people("a", 23, "AM01", WELDING, CARING));
    servers.publishMissing(people("b", 9, "AM02", WELDING));
    servers.publishMissing(people("c", 12, null, CARING));

    insights.publishAt(week.until().minusSeconds(1));
    insights
        .as(Role.PROVIDER)
        .get()
        .uri("/demand?period={week}", week.name())
        .exchange()
        .expectStatus()
        .isNotFound();
    insights.publishAt(afterwards());

    Demand groningen = demand(insights, "AM01");
    assertThat(groningen.regionName()).isEqualTo(new Text("Groningen", "Groningen"));
    assertThat(groningen.definition().nl()).contains("tienen");
    assertThat(groningen.skills())
        .containsExactly(new Missing(CARING, 20), new Missing(WELDING, 20));
    assertThat(demand(insights, "AM02").skills()).isEmpty();
    assertThat(demand(insights, "OTHER").skills()).containsExactly(new Missing(CARING, 10));
    assertThat(demand(insights, "ALL").skills())
        .containsExactly(new Missing(CARING, 30), new Missing(WELDING, 20));
  }

  @Test
  void aRebuiltViewEqualsTheLiveOneWhateverWasRepeatedAndShuffled() {
    List<SkillsMissed> facts = new ArrayList<>(people("x", 31, "AM03", WELDING));
    facts.addAll(people("y", 17, "AM01", WELDING, CARING));
    servers.publishMissing(facts);
    Collections.shuffle(facts, new Random(7));
    servers.publishMissing(facts);
    insights.publishAt(afterwards());

    Insights rebuilt = servers.start(servers.database("empty"), "insights-rebuilt");
    rebuilt.publishAt(afterwards());

    for (String region : List.of("ALL", "AM01", "AM02", "AM03", "AM36", "OTHER")) {
      assertThat(demand(rebuilt, region).skills()).isEqualTo(demand(insights, region).skills());
    }
    assertThat(demand(insights, "AM03").skills()).containsExactly(new Missing(WELDING, 30));
  }

  @Test
  void aLateFactMakesANewEditionWithItsReason() {
    servers.publishMissing(people("l", 14, "AM36", WELDING));
    insights.publishAt(afterwards());
    assertThat(demand(insights, "AM36").edition()).isEqualTo(1);
    servers.publishMissing(people("m", 20, "AM36", WELDING));
    insights.publishAt(afterwards().plus(Duration.ofDays(7)));

    assertThat(demand(insights, "AM36").edition()).isEqualTo(2);
    assertThat(demand(insights, "AM36").skills()).containsExactly(new Missing(WELDING, 30));
    latest = latest.next();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleSeesTheSame(Role role) {
    insights.as(role).get().uri("/demand?region=AM99").exchange().expectStatus().isBadRequest();
  }

  @Test
  void whoIsNobodySeesNothing() {
    insights.anonymous().get().uri("/demand").exchange().expectStatus().isUnauthorized();
  }

  private static Week nextWeek() {
    latest = new Week(latest.monday().plusWeeks(30));
    return latest;
  }

  private Instant afterwards() {
    return week.until().plus(Duration.ofHours(12));
  }

  private List<SkillsMissed> people(
      String name, int number, @Nullable String region, String... skills) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                new SkillsMissed(
                    week.name() + name + i,
                    week.from().plusSeconds(3_600L + i),
                    region,
                    Arrays.stream(skills).sorted().toList()))
        .toList();
  }

  private Demand demand(Insights asked, String region) {
    return Objects.requireNonNull(
        asked
            .as(Role.ANALYST)
            .get()
            .uri("/demand?period={week}&region={region}", week.name(), region)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(Demand.class)
            .returnResult()
            .getResponseBody());
  }

  record Demand(Text regionName, int edition, Text definition, List<Missing> skills) {}

  record Missing(String skill, int persons) {}
}
