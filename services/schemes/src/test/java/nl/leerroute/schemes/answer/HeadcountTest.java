package nl.leerroute.schemes.answer;

import static nl.leerroute.schemes.TestScheme.scheme;
import static nl.leerroute.schemes.answer.Asked.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.amount.Percent;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.plain.PlainLanguage;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.CapRule;
import nl.leerroute.schemes.rule.Headcount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scheme pays for some of the employees of a firm; which, only its fund can count. */
class HeadcountTest {

  private static final Headcount FIFTEEN_OR_THIRTY_PERCENT =
      new Headcount(OptionalInt.of(15), Optional.of(Percent.of(30)));

  @ParameterizedTest
  @CsvSource({"0, 15", "50, 15", "53, 15", "54, 16", "100, 30"})
  void theHigherOfANumberAndAShareOfTheStaffCounts(long staff, long most) {
    assertThat(FIFTEEN_OR_THIRTY_PERCENT.most(staff)).isEqualTo(most);
  }

  @Test
  void nobodyIsRefusedForItAndWhatItComesToIsSaid() {
    Facts firm = Facts.with().number(WorkFacts.EMPLOYER_PERSONS, 80).build();

    assertThat(ask(counting(), firm))
        .asInstanceOf(type(Answer.Pays.class))
        .satisfies(
            pays ->
                assertThat(pays.assumptions())
                    .extracting(Wording::nl)
                    .containsExactly(
                        "Het fonds telt zelf mee: Niet voor iedereen."
                            + " In een bedrijf met 80 mensen zijn dat er 24."));
  }

  @Test
  void withoutTheSizeOfTheFirmOnlyTheRuleIsSaid() {
    assertThat(ask(counting(), Facts.NONE))
        .asInstanceOf(type(Answer.Pays.class))
        .satisfies(
            pays ->
                assertThat(pays.assumptions())
                    .extracting(Wording::nl)
                    .containsExactly("Het fonds telt zelf mee: Niet voor iedereen."));
  }

  @Test
  void theRuleIsToldInPlainWords() {
    assertThat(PlainLanguage.tell(counting().rule()).sections())
        .flatExtracting(section -> section.lines().stream().map(Wording::nl).toList())
        .contains(
            "Voor hoogstens 15 werknemers van een bedrijf,"
                + " of 30% van het personeel als dat meer is.");
  }

  private static TestScheme counting() {
    Cap cap =
        new Cap(
            "staff",
            "staff",
            Cap.Scope.EMPLOYER_YEAR,
            OptionalLong.empty(),
            OptionalInt.empty(),
            Moment.APPLICATION,
            Wording.of("Niet voor iedereen.", "Not for everybody."));
    return scheme("staff")
        .capped(
            new CapRule(
                cap, Optional.empty(), Optional.empty(), Optional.of(FIFTEEN_OR_THIRTY_PERCENT)));
  }
}
