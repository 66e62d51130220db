package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegionTest {

  private final GatewaySystem system = GatewaySystem.running();

  @AfterEach
  void publishFigures() {
    system.insights.publishFigures();
  }

  @Test
  void beforeTheFirstFiguresThePageSaysWhenTheyCome() {
    system.insights.loseFigures();

    assertThat(new Browser(system.freshInstance()).get("/regio").body())
        .contains(
            "De eerste komen op maandag 23 november 2026, vanaf 06:00 uur. Ze gaan over week 47 van 2026.")
        .doesNotContain("<table", "id=\"periode\"");
  }

  @Test
  void onceThereAreFiguresItShowsTheseAlone() {
    assertThat(new Browser(system.address()).get("/regio?regio=AM01").body())
        .contains("Groningen, week 46 van 2026", "240", "te weinig mensen om te tonen")
        .doesNotContain("nog geen cijfers");
  }
}
