package nl.leerroute.gateway.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProspectTest {

  @Test
  void travellingIsNoPartOfThePrice() {
    Map<String, Long> costs =
        Map.of("FEE", 74_500L, "MATERIALS", 18_000L, "EXAM", 0L, "TRAVEL", 69_000L);

    assertThat(Prospect.wrong(costs, List.of()).price()).isEqualTo(92_500);
  }
}
