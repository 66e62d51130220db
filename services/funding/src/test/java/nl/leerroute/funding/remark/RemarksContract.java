package nl.leerroute.funding.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.schemes.Wording;
import org.junit.jupiter.api.Test;

/** What is promised of wherever remarks are kept. */
public abstract class RemarksContract {

  private final String fund = "fonds-" + UUID.randomUUID();

  protected abstract Remarks remarks();

  @Test
  void theSameRemarkAgainChangesNothing() {
    Remark first = remark("a", "scheme/1", true, "Het bedrag klopt niet.");
    remarks().keep(first).block();

    remarks().keep(remark("a", "scheme/1", true, "Iets anders.")).block();

    assertThat(remarks().find(first.id()).block()).isEqualTo(first);
  }

  @Test
  void remarksAreFoundByWhatTheyAreAbout() {
    Remark one = remark("a", fund + "/1", true, "Een.");
    Remark two = remark("b", fund + "/2", false, "Twee.");
    remarks().keep(one).block();
    remarks().keep(two).block();

    assertThat(remarks().about(fund + "/1").collectList().block()).containsExactly(one);
    assertThat(remarks().ownedBy(fund).collectList().block()).containsExactlyInAnyOrder(one, two);
    assertThat(remarks().transcribed().collectList().block()).contains(one).doesNotContain(two);
    assertThat(remarks().all().collectList().block()).contains(one, two);
  }

  @Test
  void whatIsForgottenIsGoneWithAllThatIsInIt() {
    Remark remark = remark("a", "scheme/1", true, "Weg.");
    remarks().keep(remark).block();

    remarks().drop(remark.id()).block();
    remarks().drop(remark.id()).block();

    assertThat(remarks().find(remark.id()).blockOptional()).isEmpty();
    assertThat(remarks().ownedBy(fund).collectList().block()).isEmpty();
  }

  private Remark remark(String id, String about, boolean transcribed, String text) {
    return new Remark(
        fund + "-" + id,
        about,
        Wording.of("Regeling", "Scheme"),
        fund,
        transcribed,
        text,
        Optional.of("ik@voorbeeld.nl"),
        Instant.parse("2026-11-22T10:00:00Z"));
  }
}
