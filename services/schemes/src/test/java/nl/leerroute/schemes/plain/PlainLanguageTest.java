package nl.leerroute.schemes.plain;

import static nl.leerroute.schemes.TestScheme.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.condition.ReferenceDate;
import nl.leerroute.schemes.condition.Relation;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.EnrolmentOrder;
import org.junit.jupiter.api.Test;

class PlainLanguageTest {

  @Test
  void aRuleStartsWithWhomItIsFor() {
    assertThat(lines(scheme("s"), "Voor wie").getFirst())
        .isEqualTo("Deze regeling is voor wie wil leren.");
  }

  @Test
  void theAmountIsTold() {
    assertThat(lines(scheme("s").paysPercent(50).upTo(50_000), "Hoeveel"))
        .contains("Het bedrag: 50% van de kosten die meetellen, maar niet meer dan € 500.");
  }

  @Test
  void whatAMachineTestsIsToldBesideTheAuthorsOwnWords() {
    TestScheme scheme =
        scheme("s")
            .requires(
                "Alleen voor volwassenen.",
                new Condition.All(
                    List.of(
                        new Condition.Age(
                            OptionalInt.of(18),
                            OptionalInt.empty(),
                            ReferenceDate.on(Moment.APPLICATION)),
                        new Condition.Not(
                            new Condition.OneOf(
                                PersonFacts.STATUS, new TreeSet<>(List.of("STUDENT")))),
                        new Condition.Compare(PersonFacts.INCOME, Relation.AT_MOST, 4_000_000),
                        new Condition.InSector(
                            WorkFacts.SECTOR, new TreeSet<>(List.of("Q", "F"))))));
    assertThat(lines(scheme, "Voor wie")).contains("Alleen voor volwassenen.");
    assertThat(lines(scheme, "Wat de computer nakijkt"))
        .containsExactly(
            "(leeftijd minstens 18 op de dag van aanvragen"
                + " en niet (“Wat doe je nu: werk je in loondienst, ben je zelfstandig, zoek je werk,"
                + " of iets anders?” student of leerling)"
                + " en “Wat is je bruto inkomen in een jaar?” hoogstens € 40.000"
                + " en “In welke sector werk je?” SBI F of Q)");
  }

  @Test
  void peopleAndCapsAndChanceAreNamed() {
    TestScheme scheme =
        scheme("s")
            .checkedByPeople("Het plan past.")
            .allocation(Allocation.BALLOT)
            .once(Cap.Scope.PERSON_LIFE);
    assertThat(lines(scheme, "Voor wie")).contains("Het plan past. (dit beoordelen mensen)");
    assertThat(lines(scheme, "Hoeveel"))
        .contains("cap", "Als er te veel aanvragen zijn, wordt er geloot.");
  }

  @Test
  void whetherOneEnrolsOrAppliesFirstIsToldOrSaidToBeUnknown() {
    assertThat(lines(scheme("s").enrolling(EnrolmentOrder.AFTER_DECISION), "Zo vraag je het aan"))
        .containsExactly("Meld je pas aan bij de opleider als je weet dat je het geld krijgt.");
    assertThat(lines(scheme("s"), "Zo vraag je het aan"))
        .containsExactly(
            "Of je je eerst aanmeldt bij de opleider of eerst het geld aanvraagt, weten we niet."
                + " Vraag het na bij Owner.");
  }

  @Test
  void whereItComesFromIsAlwaysSaid() {
    assertThat(lines(scheme("s"), "Waar dit vandaan komt"))
        .contains("Overgenomen uit openbare bronnen, niet bevestigd door Owner.");
  }

  @Test
  void sourcesAreCalledByTheirSites() {
    assertThat(
            Sites.named(
                List.of(
                    "https://www.duo.nl/particulier/lening/?a=1",
                    "https://duo.nl/zakelijk",
                    "Staatscourant 2022, 8302")))
        .isEqualTo("duo.nl, Staatscourant 2022, 8302");
  }

  private static List<String> lines(TestScheme scheme, String title) {
    return PlainLanguage.tell(scheme.rule()).sections().stream()
        .filter(section -> section.title().nl().equals(title))
        .flatMap(section -> section.lines().stream())
        .map(Wording::nl)
        .toList();
  }
}
