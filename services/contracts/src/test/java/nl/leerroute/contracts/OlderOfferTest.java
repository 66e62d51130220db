package nl.leerroute.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OlderOfferTest {

  private static final List<String> SAID_SINCE =
      List.of(
          "learningFunctions",
          "skillLevels",
          "deliveryArea",
          "targetGroups",
          "support",
          "exemptedSkills");

  @Test
  void whatAnOlderPublisherDidNotSayIsReadAsNotSaid() {
    ObjectNode older =
        (ObjectNode)
            JsonMapper.shared().readTree(Resources.read("/examples/offer-published.v1.json"));
    older.remove(SAID_SINCE);
    ((ObjectNode) older.get("price")).remove("travelCents");

    OfferPublished offer =
        Payloads.read(older.toString().getBytes(StandardCharsets.UTF_8), OfferPublished.class);

    assertThat(offer.learningFunctions()).isEmpty();
    assertThat(offer.skillLevels()).isEmpty();
    assertThat(offer.deliveryArea()).isEmpty();
    assertThat(offer.targetGroups()).isEmpty();
    assertThat(offer.support()).isEmpty();
    assertThat(offer.exemptedSkills()).isEmpty();
    assertThat(offer.price().travelCents()).isZero();
  }
}
