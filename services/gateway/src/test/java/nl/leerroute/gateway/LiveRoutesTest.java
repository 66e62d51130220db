package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LiveRoutesTest {

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);

  @Test
  void anOpenPageHearsOfNewRoutes() throws InterruptedException {
    person.asksForRoutes();
    try (Listening page = person.browser.listen("/mijn/routes/volg?gezien=0")) {
      system.routes().publish(person.profile(), person.version());

      assertThat(page.next(Duration.ofSeconds(30))).isEqualTo("event:routes");
    }
  }

  @Test
  void aPageThatIsOpenAtAnotherInstanceHearsOfThemToo() throws InterruptedException {
    person.asksForRoutes();
    person.browser.moveTo(system.secondInstance());
    try (Listening page = person.browser.listen("/mijn/routes/volg?gezien=0")) {
      system.routes().publish(person.profile(), person.version());

      assertThat(page.next(Duration.ofSeconds(30))).isEqualTo("event:routes");
    }
  }

  @Test
  void aPageThatWaitsLongSaysSoAndGoesOnListening() throws InterruptedException {
    String waiting = person.asksForRoutes().body();
    assertThat(waiting)
        .containsPattern("data-late=\"\\d+\"")
        .doesNotContain("Het duurt langer dan normaal");
    try (Listening page = person.browser.listen("/mijn/routes/volg?gezien=0")) {
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(
              () ->
                  assertThat(person.browser.get("/mijn/routes").body())
                      .contains("Het duurt langer dan normaal", "data-follow", "refresh")
                      .doesNotContain("data-late"));
      system.routes().publish(person.profile(), person.version());

      assertThat(page.next(Duration.ofSeconds(30))).isEqualTo("event:routes");
    }
  }

  @Test
  void aChangedAnswerIsFollowedAndThePageSaysSoMeanwhile() {
    person.hasRoutes();
    person.browser.get("/mijn/vraag/postcode?van=routes");
    String meanwhile =
        person.browser.post("/mijn/vraag/postcode", "postcode", "9401", "van", "routes").body();
    assertThat(meanwhile)
        .contains("We rekenen opnieuw", "Meest compleet", "http-equiv=\"refresh\"");

    system.routes().publish(person.profile(), person.version());
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(person.browser.get("/mijn/routes").body())
                    .doesNotContain("We rekenen opnieuw"));
  }

  @Test
  void anAnswerThatChangesNothingIsNotWaitedFor() {
    person.hasRoutes();
    person.browser.get("/mijn/doel?van=routes");
    String after = person.browser.post("/mijn/doel", "goal", person.goal(), "van", "routes").body();

    assertThat(after).contains("Meest compleet").doesNotContain("We rekenen opnieuw");
  }

  @Test
  void aChosenRouteThatIsGoneIsNotPassedOverInSilence() {
    person.hasRoutes();
    person.browser.post("/mijn/routes/r-compleet/kies");
    assertThat(person.browser.get("/mijn/routes").body()).doesNotContain("Kies hieronder opnieuw");

    system.routes().publishWithout("r-compleet", person.profile(), person.version());
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(person.browser.get("/mijn/routes").body())
                    .contains("Kies hieronder opnieuw"));
  }

  @Test
  void aChosenRouteStaysChosenWhenACourseMovesToAnotherDateWhichIsTold() {
    person.hasRoutes();
    person.browser.post("/mijn/routes/r-compleet/kies");
    system
        .routes()
        .publishMoved("r-compleet", "terp-vig", "2027-02-08", person.profile(), person.version());
    String told =
        "In de route die je koos, begint “Verzorgende IG, derde leerweg” nu op maandag 8 februari"
            + " 2027. Eerst was dat 18 januari 2027.";
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(person.browser.get("/mijn/routes").body())
                    .contains(told, "Jouw keuze")
                    .doesNotContain("Kies hieronder opnieuw"));
    assertThat(person.browser.get("/mijn/routes/gekozen").body()).contains(told, "8 februari");

    person.browser.post("/mijn/routes/r-compleet.2027-02-08/kies");
    assertThat(person.browser.get("/mijn/routes").body())
        .contains("Jouw keuze")
        .doesNotContain(told);
  }

  @Test
  void routesForOldAnswersThatComeLateDoNotReplaceNewerOnes() {
    person.asksForRoutes();
    system.routes().publish(person.profile(), person.version(), "nieuw doel");
    system.routes().publishOlder(person.profile(), "ouder doel");
    system.routes().publish(person.profile(), person.version(), "nieuwste doel");

    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> person.browser.get("/mijn/routes").body(),
            page -> {
              assertThat(page).doesNotContain("ouder doel");
              return page.contains("nieuwste doel");
            });
  }

  @Test
  void theLivePartIsThePartOfThePageThatChanges() {
    person.hasRoutes();

    assertThat(person.browser.getAs("/mijn/routes", "HX-Request", "true").body())
        .startsWith("<div")
        .contains("id=\"routes\"", "Meest compleet")
        .doesNotContain("<html");
  }
}
