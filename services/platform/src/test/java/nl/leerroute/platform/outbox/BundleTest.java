package nl.leerroute.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerroute.contracts.Topics;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** Which facts are kept together, and that they come out as they went in. */
class BundleTest {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  @Test
  void facts_come_out_of_a_stored_bundle_in_their_order_as_they_were() {
    Map<String, PendingFact> facts = facts(30, 1_000);
    facts.put("gone", PendingFact.of(Topics.OFFERS, "gone", 4, NOW, Optional.empty()));
    Lease lease = Lease.from(NOW);

    Bundle bundle = Bundle.of(lease, facts);
    Bundle stored = Bundle.from(bundle.toDocument(), lease);

    assertThat(stored).isEqualTo(bundle);
    assertThat(stored.facts().keySet()).containsExactlyElementsOf(facts.keySet());
  }

  @Test
  void a_few_facts_stay_each_in_its_own_document() {
    assertThat(Bundle.isWorthwhile(facts(19, 10))).isFalse();
    assertThat(Bundle.isWorthwhile(facts(20, 10))).isTrue();
  }

  @Test
  void facts_that_one_document_cannot_hold_stay_each_in_its_own() {
    assertThat(Bundle.isWorthwhile(facts(30, 300_000))).isFalse();
    assertThat(Bundle.isWorthwhile(facts(30, 200_000))).isTrue();
  }

  private static Map<String, PendingFact> facts(int number, int bytes) {
    Map<String, PendingFact> facts = new LinkedHashMap<>();
    IntStream.range(0, number)
        .forEach(
            i ->
                facts.put(
                    "document-" + i,
                    new PendingFact(
                        "fact-" + i,
                        Topics.OFFERS.name(),
                        Topics.OFFERS.type(),
                        Topics.OFFERS.schemaName(),
                        "key-" + i,
                        i + 1L,
                        NOW,
                        Optional.of(new Binary(new byte[bytes])))));
    return facts;
  }
}
