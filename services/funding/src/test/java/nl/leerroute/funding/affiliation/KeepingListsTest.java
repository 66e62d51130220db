package nl.leerroute.funding.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerroute.funding.library.Library;
import nl.leerroute.funding.memory.AffiliationsInMemory;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.json.SchemeFile;
import nl.leerroute.schemes.rule.SchemeVersion;
import org.junit.jupiter.api.Test;

class KeepingListsTest {

  /** Asks that the employer pays the levy of OOM. */
  private static final SchemeVersion OF_MEMBERS = rule("oom-lwb-2015");

  private static final SchemeVersion OF_ANYBODY = rule("stap-2022");
  private static final String OOM = OF_MEMBERS.owner().organisation();

  private final AffiliationsInMemory affiliations = new AffiliationsInMemory();
  private final KeepingLists keeping =
      new KeepingLists(
          affiliations, Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
  private final CheckingMembership checking = new CheckingMembership(affiliations);

  @Test
  void aNewListTakesThePlaceOfTheOldOneAsAWhole() {
    replace("12345678", "23456789");
    KeepingLists.Replaced replaced = replace("23456789", "34567890", "45678901");

    assertThat(replaced.added()).isEqualTo(2);
    assertThat(replaced.gone()).isEqualTo(1);
    assertThat(replaced.now().employers()).hasSize(3);
    assertThat(replaced.now().lists("12345678")).isFalse();
  }

  @Test
  void whatTheListSaysIsKnownWhereTheRuleAsksIt() {
    replace("12345678");

    assertThat(levyPaid(OF_MEMBERS, "12345678")).contains(new FactValue.YesNo(true));
    assertThat(levyPaid(OF_MEMBERS, "99999999")).contains(new FactValue.YesNo(false));
    assertThat(levyPaid(OF_ANYBODY, "12345678")).isEmpty();
  }

  @Test
  void withoutAListNothingIsKnown() {
    assertThat(levyPaid(OF_MEMBERS, "12345678")).isEmpty();

    replace("12345678");
    keeping.withdraw(OOM).block();
    assertThat(levyPaid(OF_MEMBERS, "12345678")).isEmpty();
  }

  @Test
  void aNumberIsTheSameHoweverItIsWritten() {
    assertThat(Employer.number(" 1234 5678 ")).contains("12345678");
    assertThat(Employer.number("1.234.567")).contains("01234567");
    assertThat(Employer.number("123456")).isEmpty();
    assertThat(Employer.number("KvK 12345678")).isEmpty();
  }

  private KeepingLists.Replaced replace(String... numbers) {
    return Objects.requireNonNull(
        keeping
            .replace(OOM, List.of(numbers).stream().map(kvk -> new Employer(kvk, "Firma")).toList())
            .block());
  }

  private Optional<FactValue> levyPaid(SchemeVersion rule, String kvk) {
    return Objects.requireNonNull(checking.checked(rule, Optional.of(kvk)).block())
        .value(WorkFacts.LEVY_PAID);
  }

  private static SchemeVersion rule(String name) {
    return Library.read(SchemeFile.of(Library.json(name)).rule());
  }
}
