package nl.leerroute.insights;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.JourneyAdvanced.EducationBand;
import nl.leerroute.contracts.JourneyAdvanced.Stage;
import nl.leerroute.contracts.ProfilePublished.WorkStatus;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The people that are known, as others can ask for them. */
class KnownPeopleTest {

  @TempDir static Path directory = Path.of("");
  private static InsightsServers servers;
  private static Insights insights;

  private final FunnelWeek week = FunnelWeek.next();

  @BeforeAll
  static void start() throws IOException, JOSEException {
    servers = new InsightsServers(directory);
    insights = servers.start(servers.database("live"), "insights");
  }

  @AfterAll
  static void stop() {
    servers.close();
  }

  record People(String period, List<Group> groups) {}

  record Group(
      String region, String status, String age, String education, String sector, int persons) {}

  @Test
  void groupsOfTenAreToldInTensAndStayAsTheyWereUntilTheNextWeek() {
    List<JourneyAdvanced> journeys = new ArrayList<>(nurses("a", 23, "AM01", Stage.ANSWERED));
    journeys.addAll(nurses("b", 9, "AM02", Stage.ANSWERED));
    journeys.addAll(nurses("c", 30, "AM03", Stage.GOAL_SET));
    week.publish(servers, insights, journeys);
    insights.publishAt(week.afterwards());

    Group nurses = new Group("AM01", "EMPLOYEE", "FROM_25_TO_64", "HIGH", "Q", 20);
    assertThat(told()).isEqualTo(new People(week.name(), List.of(nurses)));

    week.publish(servers, insights, nurses("late", 9, "AM02", Stage.ANSWERED));
    insights.publishAt(week.afterwards().plusSeconds(3600));
    assertThat(told()).isEqualTo(new People(week.name(), List.of(nurses)));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleSeesTheSame(Role role) {
    assertThat(
            insights
                .as(role)
                .get()
                .uri("/people")
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value())
        .isIn(200, 404);
  }

  @Test
  void whoIsNobodySeesNothing() {
    insights.anonymous().get().uri("/people").exchange().expectStatus().isUnauthorized();
  }

  private static People told() {
    return Objects.requireNonNull(
        insights
            .as(Role.FUND_OFFICER)
            .get()
            .uri("/people")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(People.class)
            .returnResult()
            .getResponseBody());
  }

  private List<JourneyAdvanced> nurses(String called, int persons, String region, Stage stage) {
    return IntStream.range(0, persons)
        .mapToObj(
            person ->
                JourneyAdvanced.reached(
                    week.name() + "-" + called + "-" + person,
                    stage,
                    week.week().from().plusSeconds(3600L + person),
                    new JourneyAdvanced.Classes(
                        null,
                        null,
                        region,
                        WorkStatus.EMPLOYEE,
                        EducationBand.HIGH,
                        "35-44",
                        "Q",
                        Set.of())))
        .toList();
  }
}
