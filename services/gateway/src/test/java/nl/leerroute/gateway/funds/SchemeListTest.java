package nl.leerroute.gateway.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.gateway.funds.Scheme.State;
import nl.leerroute.gateway.language.Bilingual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemeListTest {

  private static final Scheme OPEN = scheme("Zorgvoucher", State.OPEN, null, "WORKER");
  private static final Scheme CLOSED = scheme("Bakkersvoucher", State.CLOSED, null, "EMPLOYER");
  private static final Scheme STAP = scheme("STAP-budget", State.ENDED, "2023-12-31", "WORKER");
  private static final Scheme SLIM = scheme("SLIM", State.ENDED, "2024-06-30", "EMPLOYER");

  @Test
  void moneyThatCanBeHadNowComesFirstAndWhatEndedIsApart() {
    SchemeList list = SchemeList.of(List.of(STAP, CLOSED, SLIM, OPEN));

    assertThat(list.current()).containsExactly(OPEN, CLOSED);
    assertThat(list.ended()).containsExactly(SLIM, STAP);
  }

  @Test
  void anEndedSchemeIsFoundByItsName() {
    assertThat(SchemeList.named(List.of(STAP, OPEN), " stap ")).containsExactly(STAP);
  }

  @Test
  void allWordsMustBeInTheNameOrTheOwners() {
    assertThat(SchemeList.named(List.of(STAP, OPEN), "fonds zorgvoucher")).containsExactly(OPEN);
    assertThat(SchemeList.named(List.of(STAP, OPEN), "zorgvoucher stap")).isEmpty();
  }

  @Test
  void withoutWordsAllAreThere() {
    assertThat(SchemeList.named(List.of(STAP, OPEN), "")).containsExactly(STAP, OPEN);
  }

  @Test
  void moneyOfOneKindIsApartFromMoneyOfAnother() {
    SchemeList list = SchemeList.of(List.of(OPEN, CLOSED));

    assertThat(list.current("GRANT")).containsExactly(OPEN, CLOSED);
    assertThat(list.current("LOAN")).isEmpty();
  }

  @Test
  void whatSomebodyWantsToSeeIsChosenByNameAndByState() {
    List<Scheme> all = List.of(OPEN, CLOSED, STAP);

    assertThat(SchemeList.of(all, wish("voucher", State.OPEN)).first()).contains(OPEN);
    assertThat(SchemeList.of(all, wish("voucher", State.ENDED)).isEmpty()).isTrue();
    assertThat(SchemeList.of(all, wish("")).ended()).containsExactly(STAP);
  }

  @Test
  void whatEndedIsUnfoldedForWhoLooksForANameOrForIt() {
    assertThat(wish("stap").asksForEnded()).isTrue();
    assertThat(wish("", State.ENDED).asksForEnded()).isTrue();
    assertThat(wish("", State.ENDED, State.OPEN).asksForEnded()).isFalse();
    assertThat(wish("").asksForEnded()).isFalse();
  }

  private static SchemeWish wish(String words, State... states) {
    return new SchemeWish(words, Optional.empty(), "", "", "", Set.of(states));
  }

  @Test
  void aListWithoutSchemesSaysSo() {
    assertThat(SchemeList.of(List.of()).isEmpty()).isTrue();
    assertThat(SchemeList.of(List.of(STAP)).isEmpty()).isFalse();
  }

  private static Scheme scheme(String name, State state, @Nullable String until, String applicant) {
    return new Scheme(
        name,
        "1",
        new Bilingual(name, name),
        new Bilingual("", ""),
        new Scheme.Owner("fonds", "Fonds"),
        "GRANT",
        Set.of(applicant),
        state,
        Optional.empty(),
        Optional.ofNullable(until).map(LocalDate::parse),
        false,
        List.of(),
        new Scheme.Provenance(Optional.empty(), Optional.empty(), false, false, false));
  }
}
