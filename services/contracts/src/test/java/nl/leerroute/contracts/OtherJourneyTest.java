package nl.leerroute.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A stage from a publisher that is older or newer than its reader. */
class OtherJourneyTest {

  private final ObjectNode journey =
      (ObjectNode)
          JsonMapper.shared().readTree(Resources.read("/examples/journey-advanced.v1.json"));

  @Test
  void whatAnOlderPublisherDidNotSayIsReadAsNotSaid() {
    journey.remove(List.of("offered", "learning", "outcomes"));
    ((ObjectNode) journey.get("classes")).remove("groups");

    assertThat(read().offered()).isNull();
    assertThat(read().learning()).isNull();
    assertThat(read().outcomes()).isEmpty();
    assertThat(read().classes().groups()).isEmpty();
  }

  @Test
  void whatTheReaderHasNoWordForIsLeftOut() {
    journey.putArray("outcomes").add("FAME").add("PAY");
    ((ObjectNode) journey.get("classes")).putArray("groups").add("PART_TIME").add("GIANTS");

    assertThat(read().outcomes()).containsExactly(JourneyAdvanced.Outcome.PAY);
    assertThat(read().classes().groups()).containsExactly(JourneyAdvanced.TargetGroup.PART_TIME);
  }

  private JourneyAdvanced read() {
    return Payloads.read(
        journey.toString().getBytes(StandardCharsets.UTF_8), JourneyAdvanced.class);
  }
}
