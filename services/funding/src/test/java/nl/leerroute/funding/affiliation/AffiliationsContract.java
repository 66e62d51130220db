package nl.leerroute.funding.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is promised of wherever the lists of funds are kept. */
public abstract class AffiliationsContract {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private final String fund = "fonds-" + UUID.randomUUID();

  protected abstract Affiliations affiliations();

  @Test
  void whoSentNothingInHasNoList() {
    assertThat(affiliations().of(fund).blockOptional()).isEmpty();
    affiliations().drop(fund).block();
    assertThat(affiliations().of(fund).blockOptional()).isEmpty();
  }

  @Test
  void aListComesInThePlaceOfTheOneThereWas() {
    Affiliation first =
        new Affiliation(fund, Map.of("12345678", "Bakker", "87654321", "Slager"), NOW);
    Affiliation second =
        new Affiliation(fund, Map.of("12345678", "Bakker & Zn."), NOW.plusSeconds(1));
    affiliations().keep(first).block();
    assertThat(affiliations().of(fund).block()).isEqualTo(first);

    affiliations().keep(second).block();

    assertThat(affiliations().of(fund).block()).isEqualTo(second);
  }

  @Test
  void aListThatIsWithdrawnIsGoneAndCanComeAgain() {
    Affiliation list = new Affiliation(fund, Map.of(), NOW);
    affiliations().keep(list).block();
    affiliations().drop(fund).block();
    assertThat(affiliations().of(fund).blockOptional()).isEmpty();

    affiliations().keep(list).block();

    assertThat(affiliations().of(fund).block()).isEqualTo(list);
  }

  @Test
  void nothingIsDoneBeforeSomebodyWaitsForIt() {
    var unused = affiliations().keep(new Affiliation(fund, Map.of(), NOW));

    assertThat(affiliations().of(fund).blockOptional()).isEmpty();
  }
}
