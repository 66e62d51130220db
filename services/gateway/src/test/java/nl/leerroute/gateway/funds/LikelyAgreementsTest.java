package nl.leerroute.gateway.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyAgreementsTest {

  private static final List<Cao> ALL =
      List.of(
          new Cao("cao-vvt", "Verpleeg-, verzorgingshuizen en thuiszorg (VVT)", "Q"),
          new Cao("cao-ziekenhuizen", "Ziekenhuizen", "Q"),
          new Cao("cao-kinderopvang", "Kinderopvang", "Q"),
          new Cao("cao-metalektro", "Metalektro", "C"),
          new Cao("cao-metaalbewerking", "Metaalbewerkingsbedrijf", "C"),
          new Cao("cao-beroepsgoederenvervoer", "Beroepsgoederenvervoer over de weg", "H"),
          new Cao("cao-openbaar-vervoer", "Openbaar vervoer", "H"),
          new Cao("cao-horeca", "Horeca", "I"),
          new Cao("andere-cao", "Een andere cao", ""),
          new Cao("geen-cao", "Geen cao", ""));

  @ParameterizedTest
  @CsvSource({
    "Ik werk in de thuiszorg bij ouderen, cao-vvt",
    "ik rijd op een vrachtwagen, cao-beroepsgoederenvervoer",
    "lasser, cao-metaalbewerking",
    "ik sta in de bediening van een café, cao-horeca",
    "I drive a truck, cao-beroepsgoederenvervoer",
    "pensioen: PME, cao-metalektro",
    "METALEKTRO, cao-metalektro"
  })
  void ownWordsLeadToAnAgreement(String told, String code) {
    assertThat(codes(told, "")).first().isEqualTo(code);
  }

  @Test
  void thePensionFundOfAPayslipLeavesSeveralOfWhichTheWorkSaysWhich() {
    assertThat(codes("PFZW", ""))
        .containsExactlyInAnyOrder("cao-vvt", "cao-ziekenhuizen", "cao-kinderopvang");
    assertThat(codes("pfzw ziekenhuis", "")).first().isEqualTo("cao-ziekenhuizen");
  }

  @Test
  void withoutWordsTheSectorPointsTheWay() {
    assertThat(codes("", "H"))
        .containsExactlyInAnyOrder("cao-beroepsgoederenvervoer", "cao-openbaar-vervoer");
  }

  @Test
  void whatPointsNowhereFindsNothing() {
    assertThat(codes("ik doe van alles", "")).isEmpty();
    assertThat(codes("", "")).isEmpty();
  }

  private static List<String> codes(String told, String sector) {
    return LikelyAgreements.of(told, Optional.of(sector).filter(code -> !code.isEmpty()), ALL)
        .stream()
        .map(Cao::code)
        .toList();
  }
}
