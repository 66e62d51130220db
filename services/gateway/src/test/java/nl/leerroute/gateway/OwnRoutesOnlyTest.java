package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OwnRoutesOnlyTest {

  private final GatewaySystem system = GatewaySystem.running();

  @Test
  void anothersRouteIsNotThere() {
    Person owner = Person.visiting(system);
    owner.hasRoutes();
    Person other = Person.visiting(system);
    other.saysWork();
    other.browser.get("/mijn/werk");

    assertThat(other.browser.post("/mijn/routes/r-compleet/kies").statusCode()).isEqualTo(404);
    assertThat(other.browser.get("/api/v1/routes").statusCode()).isEqualTo(404);
    assertThat(other.browser.get("/mijn/routes?route=r-compleet").body())
        .doesNotContain("Zorgvoucher");
  }

  @Test
  void theOwnerTakesProfileAndRoutesAlong() {
    Person owner = Person.visiting(system);
    owner.hasRoutes();

    assertThat(owner.browser.get("/api/v1/routes").body())
        .contains("\"profileId\":\"" + owner.profile() + "\"", "\"routeId\":\"r-compleet\"");
    assertThat(owner.browser.get("/api/v1/profile").body())
        .contains("\"confirmed\":true", owner.goal());
  }

  @Test
  void erasedMeansGoneHereToo() {
    Person owner = Person.visiting(system);
    owner.hasRoutes();
    owner.browser.get("/mijn/gegevens");
    assertThat(owner.browser.post("/mijn/gegevens/verwijderen").body())
        .contains("Je gegevens zijn verwijderd");

    assertThat(system.intake.ids()).doesNotContain(owner.profile());
    assertThat(owner.browser.get("/mijn/gegevens").body()).contains("We bewaren nu niets van je");
    assertThat(owner.browser.get("/api/v1/routes").statusCode()).isEqualTo(404);
  }

  @Test
  void routesThatMatchingWithdrawsLeaveThePage() {
    Person owner = Person.visiting(system);
    owner.hasRoutes();
    system.routes().tombstone(owner.profile());

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(owner.browser.get("/api/v1/routes").statusCode()).isEqualTo(404));
    assertThat(owner.browser.get("/mijn/routes").body()).contains("We zoeken je routes");
  }
}
