package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitingPagesTest {

  @Test
  void homeIsThere() {
    Browser browser = new Browser(GatewaySystem.running().address());
    assertThat(browser.get("/").body()).contains("<h1");
  }
}
