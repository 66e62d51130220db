package nl.leerroute.catalogue.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.leerroute.catalogue.connection.Connection;
import nl.leerroute.catalogue.connection.Connections;
import nl.leerroute.catalogue.feed.OoapiSystem;
import nl.leerroute.catalogue.feed.ProviderServer;
import nl.leerroute.catalogue.feed.ProviderServer.Answer;
import nl.leerroute.catalogue.importing.Outcome;
import nl.leerroute.catalogue.importing.Run;
import nl.leerroute.catalogue.importing.RunId;
import nl.leerroute.catalogue.importing.Turns;
import nl.leerroute.catalogue.memory.ConnectionsContract;
import nl.leerroute.catalogue.memory.TurnsContract;
import nl.leerroute.catalogue.ooapi.Education;
import nl.leerroute.catalogue.ooapi.Version;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** An operator connects a provider's system, and its offers come in and keep up with it. */
class PullingOffersTest extends SystemsRunning {

  @Test
  void whatASystemOffersIsPublishedAsItsProvidersAndTheSameAgainChangesNothing() {
    OoapiSystem system = system("publish", 3);
    connect("publish", serving(system));

    assertThat(pull("publish").counts().by()).isEqualTo(Map.of(Outcome.TAKEN, 3));
    OfferPublished published =
        await().atMost(SOON).until(() -> last("publish", 1), Optional::isPresent).orElseThrow();
    assertThat(published.provider().id()).isEqualTo("publish");
    assertThat(published.source()).isEqualTo("ooapi:127.0.0.1");
    assertThat(published.price().feeCents()).isEqualTo(60_500);
    int before = servers.on(Topics.OFFERS).size();

    assertThat(pull("publish").counts().by()).isEqualTo(Map.of(Outcome.UNCHANGED, 3));
    assertThat(servers.on(Topics.OFFERS)).hasSize(before);
  }

  @Test
  void whatDisappearedEndsAndWhatChangedIsChanged() {
    OoapiSystem system = system("changes", 12);
    connect("changes", serving(system));
    pull("changes");
    system.remove(Education.COURSE, 11);
    system.remove(Education.COURSE, 0);
    system.with(Education.COURSE, course("changes", 0, "Een andere naam"), offerings("changes", 0));

    Run run = pull("changes");

    assertThat(run.counts().by())
        .isEqualTo(Map.of(Outcome.UNCHANGED, 10, Outcome.CHANGED, 1, Outcome.ENDED, 1));
    await()
        .atMost(SOON)
        .until(
            () ->
                servers
                    .last(Topics.OFFERS, "ooapi:changes-11")
                    .filter(record -> record.value() == null)
                    .isPresent());
  }

  @Test
  void aSystemThatChangesAllItsIdsEndsNothing() {
    connect("renumbered", serving(system("renumbered", 4)));
    pull("renumbered");
    OoapiSystem again = new OoapiSystem(Version.V5);
    for (int number = 0; number < 4; number++) {
      Map<String, Object> course = course("renumbered", number, "Cursus " + number);
      course.put("courseId", "renumbered-other-" + number);
      again.with(Education.COURSE, course, offerings("renumbered", number));
    }
    connect("renumbered", serving(again));

    Run run = pull("renumbered");

    assertThat(run.stage()).isInstanceOf(Run.Stage.Done.class);
    assertThat(run.counts().by()).doesNotContainKeys(Outcome.TAKEN, Outcome.ENDED);
    assertThat(last("renumbered", 0)).isPresent();
  }

  @Test
  void aCourseThatNamesNoSkillsWaitsForThemUnderTheNameItHasAtItsSource() {
    OoapiSystem system = system("untagged", 1);
    Map<String, Object> untagged = course("untagged", 7, "Zonder vaardigheden");
    untagged.remove("learningOutcomes");
    system.with(Education.COURSE, untagged, offerings("untagged", 7));
    connect("untagged", serving(system));

    assertThat(pull("untagged").counts().by())
        .isEqualTo(Map.of(Outcome.TAKEN, 1, Outcome.QUARANTINED, 1));
    assertThat(servers.last(Topics.OFFERS, "ooapi:untagged-7")).isEmpty();
  }

  @Test
  void aPullThatWasCutOffGoesOnAfterTheLastFinishedPage() {
    OoapiSystem system = system("cutoff", 520);
    AtomicBoolean stuck = new AtomicBoolean(true);
    ProviderServer server =
        serving(
            asked ->
                stuck.get() && asked.parameter("pageNumber", "1").equals("2")
                    ? new Answer.Slow(Duration.ofSeconds(30))
                    : system.apply(asked));
    Connection connection = connect("cutoff", server);
    RunId run = Objects.requireNonNull(pulling().begin(connection).block()).id();
    Disposable work = importing().carryOn(run).subscribe();
    await().atMost(SOON).until(() -> run("cutoff").pages() == 1);
    work.dispose();
    stuck.set(false);

    Run end = Objects.requireNonNull(importing().carryOn(run).block(SOON));

    assertThat(end.stage()).isInstanceOf(Run.Stage.Done.class);
    assertThat(end.counts().by()).isEqualTo(Map.of(Outcome.TAKEN, 520));
    assertThat(server.asked("/courses"))
        .filteredOn(asked -> asked.parameter("pageNumber", "").equals("1"))
        .hasSize(1);
  }

  @Test
  void whatIsDueIsPulledOnceHoweverManyLook() {
    ProviderServer server = serving(system("due", 2));
    connect("due", server);

    Flux.merge(pulling().pullDue(), pulling().pullDue(), pulling().pullDue()).blockLast(SOON);
    Flux.merge(pulling().pullDue(), pulling().pullDue()).blockLast(SOON);

    assertThat(server.asked("/courses")).hasSize(1);
    assertThat(run("due").counts().by()).isEqualTo(Map.of(Outcome.TAKEN, 2));
  }

  @Test
  void aSystemThatDoesNotLetUsInTakesNothingAway() {
    OoapiSystem system = system("locked", 3);
    AtomicBoolean locked = new AtomicBoolean();
    connect("locked", serving(asked -> locked.get() ? Answer.Status.of(401) : system.apply(asked)));
    pull("locked");
    locked.set(true);

    assertThat(pull("locked").stage()).isInstanceOf(Run.Stage.Refused.class);
    assertThat(last("locked", 0)).isPresent();
  }

  @Test
  void aWrongConnectionIsRefusedFieldByFieldAndASecretIsNeverShown() {
    list("wrong");
    list("right");
    put("unknown", Map.of("type", "OOAPI5", "url", "https://school.voorbeeld"))
        .expectStatus()
        .isNotFound();
    put("wrong", Map.of("type", "OOAPI7", "url", "http://elsewhere.nl", "secret", "Geheim!"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[*].field")
        .value(fields -> assertThat((List<?>) fields).hasToString("[\"type\",\"url\",\"secret\"]"));
    put(
            "right",
            Map.of(
                "type",
                "EDUDEX",
                "url",
                "https://api.edudex.nl/data/v1/suppliers/x/",
                "secret",
                "school"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.url")
        .isEqualTo("https://api.edudex.nl/data/v1/suppliers/x")
        .jsonPath("$.everyHours")
        .isEqualTo(24);
    ask(Role.OPERATOR)
        .delete()
        .uri("/providers/right/sources/web")
        .exchange()
        .expectStatus()
        .isNoContent();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "GET, /providers/x/sources",
    "PUT, /providers/x/sources/web",
    "DELETE, /providers/x/sources/web",
    "POST, /providers/x/sources/web/runs"
  })
  void onlyTheOperatorConnectsSystems(HttpMethod method, String path) {
    for (Role role : Role.values()) {
      if (role != Role.OPERATOR) {
        ask(role).method(method).uri(path).exchange().expectStatus().isForbidden();
      }
    }
  }

  @Nested
  class TurnsInTheDatabase implements TurnsContract {

    @Override
    public Turns turns() {
      return catalogue.getBean(Turns.class);
    }
  }

  @Nested
  class ConnectionsInTheDatabase implements ConnectionsContract {

    @Override
    public Connections connections() {
      return catalogue.getBean(Connections.class);
    }
  }
}
