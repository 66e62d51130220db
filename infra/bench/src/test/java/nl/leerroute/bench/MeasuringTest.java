package nl.leerroute.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuringTest {

  @Test
  void whatIsPublishedAndConsumedIsMeasuredOnRealServers() throws Exception {
    Sizes sizes = Sizes.takenFrom(new ArrayList<>(List.of("--rounds", "1", "--records", "2000")));
    Table table = new Table("few");
    try (Servers servers = Servers.start()) {
      new Publishing().measure(servers, sizes, table);
      new Consuming().measure(servers, sizes, table);
    }
    assertThat(table.toString()).contains("publish").contains("consume");
  }
}
