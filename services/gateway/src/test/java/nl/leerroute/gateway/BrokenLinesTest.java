package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;
import nl.leerroute.gateway.partners.FaultyLine.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** P7: whatever is wrong with a line, a page is there in time and says what holds. */
class BrokenLinesTest {

  private static final Duration BOUND = GatewaySystem.PATIENCE.multipliedBy(2).minusMillis(200);

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser browser = person.browser;

  @AfterEach
  void mend() {
    GatewaySystem.running().awaitRecovery();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void whatIntakeDidNotConfirmIsNotAcknowledgedAndStaysOnThePage(Fault fault) {
    person.saysWork();
    browser.get("/mijn/vraag/hoursPerWeek");
    system.lineToIntake.become(fault);
    HttpResponse<String> page =
        within(() -> browser.post("/mijn/vraag/hoursPerWeek", "hoursPerWeek", "11"));

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("Je antwoorden zijn nog niet bewaard", "value=\"11\"", "name=\"_csrf\"");
    GatewaySystem.running().awaitRecovery();
    assertThat(browser.post("/mijn/vraag/hoursPerWeek", "hoursPerWeek", "11").uri().getPath())
        .startsWith("/mijn/vraag/");
    assertThat(system.intake.profile(person.profile()).at("/answers/limits/hoursPerWeek").asInt())
        .isEqualTo(11);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void searchingThatFailsHalfWayIsToldAndOneCanGoOn(Fault fault) {
    system.lineToCatalogue.become(fault);
    HttpResponse<String> page = within(() -> browser.get("/mijn/werk?q=zorg"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Zoeken lukt nu even niet");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void routesAreThereWhateverIsWrongBehindThem(Fault fault) {
    person.hasRoutes();
    system.lineToIntake.become(fault);
    system.lineToCatalogue.become(fault);
    system.lineToFunding.become(fault);

    assertThat(within(() -> browser.get("/mijn/routes")).body()).contains("Meest compleet");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void withTheDatabaseOutOfReachAPageSaysSoInTimeAndTheSessionIsThereAfterwards(Fault fault) {
    person.saysWork();
    String answers = browser.get("/mijn/antwoorden").body();
    system.lineToDatabase.become(fault);
    HttpResponse<String> page = within(() -> browser.get("/mijn/antwoorden"));

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("Dit werkt nu even niet");
    GatewaySystem.running();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(browser.get("/mijn/antwoorden").statusCode()).isEqualTo(200));
    assertThat(answers).contains("zorgassistent");
    assertThat(browser.get("/mijn/antwoorden").body()).contains("zorgassistent");
  }

  private static HttpResponse<String> within(Supplier<HttpResponse<String>> call) {
    long start = System.nanoTime();
    HttpResponse<String> response = call.get();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
    return response;
  }
}
