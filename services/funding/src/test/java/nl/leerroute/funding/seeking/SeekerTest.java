package nl.leerroute.funding.seeking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.funding.library.Library;
import nl.leerroute.schemes.json.SchemeFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which real schemes are shown to whom. */
class SeekerTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Home GRONINGEN = new Home("Groningen", "Groningen", "AM01");
  private static final Home ZWOLLE = new Home("Zwolle", "Overijssel", "AM36");

  @Test
  void whoToldNothingSeesEverything() {
    assertThat(found(Seeker.ANYBODY)).hasSameSizeAs(Library.names());
  }

  @Test
  void somebodyWithoutWorkIsNotSentToAnEmployer() {
    assertThat(found(as(Situation.JOB_SEEKER)))
        .contains("uwv-scholingsbudget-2018", "lll-krediet-2024", "stap-2022")
        .doesNotContain("slim-mkb-2023", "praktijkleren-2024", "bakkers-voucher-2023");
  }

  @Test
  void anEmployerSeesWhatEmployersCanAskFor() {
    assertThat(found(as(Situation.EMPLOYER)))
        .contains("slim-mkb-2023", "praktijkleren-2024", "slim-samenwerking-2023")
        .doesNotContain("stap-2022", "lll-krediet-2024");
  }

  @Test
  void whoGetsAPensionIsTooOldForWhatIsForPeopleBelowThatAge() {
    assertThat(found(as(Situation.PENSIONER)))
        .doesNotContain("lll-krediet-2024", "stap-2022", "uwv-scholingsbudget-2018");
  }

  @Test
  void aSectorKeepsTheAgreementsThatAreInItAndOfOtherSectorsNone() {
    assertThat(found(seeker(Situation.EMPLOYEE, "Q", null, null)))
        .contains("groepshulpen-2024")
        .doesNotContain("wij-techniek-osr-2024", "bakkers-voucher-2023", "oom-ptt-2019");
  }

  @Test
  void anAgreementKeepsItsOwnSchemesOnly() {
    assertThat(found(seeker(Situation.EMPLOYEE, null, "cao-bakkersbedrijf", null)))
        .contains("bakkers-voucher-2023", "stap-2022")
        .doesNotContain("groepshulpen-2024", "kappers-loopbaanbudget-2023");
  }

  @Test
  void aHomeRulesOutTheMoneyOfOtherPlaces() {
    assertThat(found(seeker(Situation.JOB_SEEKER, null, null, GRONINGEN)))
        .contains("lll-krediet-2024")
        .doesNotContain("utrecht-omscholing-2023", "zwolle-ontwikkelfonds-individueel-2021");
    assertThat(found(seeker(Situation.JOB_SEEKER, null, null, ZWOLLE)))
        .contains("zwolle-ontwikkelfonds-individueel-2021");
  }

  @Test
  void whereAFirmIsCountsForAnEmployerAndWhereSomebodyLivesDoesNot() {
    assertThat(found(seeker(Situation.EMPLOYER, null, null, ZWOLLE)))
        .doesNotContain("fryslan-voucher-2020");
    assertThat(found(seeker(Situation.EMPLOYEE, null, null, ZWOLLE)))
        .contains("fryslan-voucher-2020");
  }

  private static Seeker as(Situation situation) {
    return seeker(situation, null, null, null);
  }

  private static Seeker seeker(
      Situation situation, @Nullable String sector, @Nullable String cao, @Nullable Home home) {
    return new Seeker(
        Optional.of(situation),
        Optional.ofNullable(sector),
        Optional.ofNullable(cao),
        Optional.ofNullable(home));
  }

  private static List<String> found(Seeker seeker) {
    return Library.names().stream()
        .filter(
            name -> seeker.mayGet(Library.read(SchemeFile.of(Library.json(name)).rule()), TODAY))
        .toList();
  }
}
