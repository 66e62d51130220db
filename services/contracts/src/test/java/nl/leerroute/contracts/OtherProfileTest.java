package nl.leerroute.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A profile from a publisher that is older or newer than its reader. */
class OtherProfileTest {

  private final ObjectNode profile =
      (ObjectNode)
          JsonMapper.shared().readTree(Resources.read("/examples/profile-published.v1.json"));

  @Test
  void whatAnOlderPublisherDidNotSayIsReadAsNotSaid() {
    section("situation").remove("roles");
    section("limits").remove(List.of("preferences", "noHeavyWork"));

    assertThat(read().situation().roles()).isEmpty();
    assertThat(read().limits().preferences()).isEmpty();
    assertThat(read().limits().noHeavyWork()).isNull();
  }

  @Test
  void aPreferenceThatTheReaderDoesNotKnowIsLeftOut() {
    section("limits").putArray("preferences").add("BY_THE_SEA").add("SHORT");

    assertThat(read().limits().preferences()).containsExactly(ProfilePublished.Preference.SHORT);
  }

  private ObjectNode section(String name) {
    return (ObjectNode) profile.get(name);
  }

  private ProfilePublished read() {
    return Payloads.read(
        profile.toString().getBytes(StandardCharsets.UTF_8), ProfilePublished.class);
  }
}
