package nl.leerroute.funding.remark;

import static nl.leerroute.funding.TestRules.confirmed;
import static nl.leerroute.funding.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerroute.funding.memory.RemarksInMemory;
import nl.leerroute.funding.memory.SchemesInMemory;
import nl.leerroute.funding.scheme.Author;
import nl.leerroute.funding.scheme.PublishingSchemes;
import nl.leerroute.schemes.rule.SchemeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HearingRemarksTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final SchemeRef TRANSCRIBED = new SchemeRef("s", "1");
  private static final SchemeRef CONFIRMED = new SchemeRef("t", "1");
  private static final Author OWNER = new Author.Officer("fonds-a");
  private static final Author OPERATOR = new Author.Operator();

  private final RemarksInMemory remarks = new RemarksInMemory();
  private final SchemesInMemory schemes = new SchemesInMemory();
  private final HearingRemarks hearing = at(NOW);

  @BeforeEach
  void oneSchemeIsTranscribedAndOneIsItsOwnersWord() {
    PublishingSchemes publishing = new PublishingSchemes(schemes);
    publishing.publish(TRANSCRIBED, rule("s", "1", "fonds-a"), OPERATOR).block();
    publishing.publish(CONFIRMED, confirmed(rule("t", "1", "fonds-a")), OWNER).block();
  }

  @Test
  void theOwnerHearsAllOfItAndTheOperatorWhatNoOwnerStandsFor() {
    hear(TRANSCRIBED, "a");
    hear(CONFIRMED, "b");

    assertThat(waiting(OWNER)).containsExactlyInAnyOrder("s/1 a", "t/1 b");
    assertThat(waiting(OPERATOR)).containsExactly("s/1 a");
    assertThat(waiting(new Author.Officer("fonds-b"))).isEmpty();
  }

  @Test
  void theSameRemarkSentAgainIsOneRemark() {
    assertThat(hear(TRANSCRIBED, "a")).isEqualTo(Remarked.KEPT);
    assertThat(hear(TRANSCRIBED, "a")).isEqualTo(Remarked.KEPT);

    assertThat(waiting(OWNER)).hasSize(1);
  }

  @Test
  void onlyWhoHearsItSettlesItAndThenItIsForgotten() {
    hear(CONFIRMED, "b");
    String id = Objects.requireNonNull(remarks.all().blockFirst()).id();

    assertThat(hearing.settle(id, OPERATOR).block()).isFalse();
    assertThat(hearing.settle(id, new Author.Officer("fonds-b")).block()).isFalse();
    assertThat(hearing.settle(id, OWNER).block()).isTrue();
    assertThat(hearing.settle(id, OWNER).block()).isFalse();
    assertThat(remarks.all().collectList().block()).isEmpty();
  }

  @Test
  void aFloodOnOneSchemeLeavesTheOthersAlone() {
    for (int i = 0; i < HearingRemarks.MOST_ABOUT_ONE_VERSION; i++) {
      hear(TRANSCRIBED, "remark " + i);
    }

    assertThat(hear(TRANSCRIBED, "one more")).isEqualTo(Remarked.FULL);
    assertThat(hear(TRANSCRIBED, "remark 1")).isEqualTo(Remarked.KEPT);
    assertThat(hear(CONFIRMED, "b")).isEqualTo(Remarked.KEPT);
  }

  @Test
  void aSchemeThatDoesNotExistGetsNoRemark() {
    assertThat(hear(new SchemeRef("nobody", "1"), "a")).isEqualTo(Remarked.NO_SUCH_SCHEME);
  }

  @Test
  void whatNobodySettledIsForgottenAfterHalfAYear() {
    hear(TRANSCRIBED, "a");

    at(NOW.plus(HearingRemarks.KEPT)).forgetOld().block();
    assertThat(waiting(OWNER)).hasSize(1);
    at(NOW.plus(HearingRemarks.KEPT).plus(Duration.ofSeconds(1))).forgetOld().block();
    assertThat(waiting(OWNER)).isEmpty();
  }

  private HearingRemarks at(Instant now) {
    return new HearingRemarks(remarks, schemes, Clock.fixed(now, ZoneOffset.UTC));
  }

  private Remarked hear(SchemeRef about, String text) {
    return Objects.requireNonNull(hearing.hear(about, text, Optional.empty(), text).block());
  }

  private List<String> waiting(Author author) {
    return Objects.requireNonNull(
        hearing
            .waitingFor(author)
            .map(remark -> remark.about() + " " + remark.text())
            .collectList()
            .block());
  }
}
