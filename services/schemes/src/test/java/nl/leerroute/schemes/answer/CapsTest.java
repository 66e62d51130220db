package nl.leerroute.schemes.answer;

import static nl.leerroute.schemes.TestScheme.scheme;
import static nl.leerroute.schemes.TestScheme.wording;
import static nl.leerroute.schemes.answer.Asked.ask;
import static nl.leerroute.schemes.answer.Asked.pays;
import static nl.leerroute.schemes.answer.Asked.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.fact.Award;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.FirmFacts;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.CapRule;
import nl.leerroute.schemes.rule.StateAid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was received before leaves less room. */
class CapsTest {

  @Test
  void awardsOfTheSameYearUseUpTheCap() {
    TestScheme scheme = scheme("cap").capped(Cap.Scope.PERSON_CALENDAR_YEAR, 100_000);
    Facts received = had(new Award("cap", LocalDate.of(2026, 1, 5), 60_000));
    assertThat(ask(scheme, received))
        .asInstanceOf(type(Answer.Pays.class))
        .satisfies(pays -> assertThat(pays.cents()).isEqualTo(40_000));
    assertThat(refused(ask(scheme, had(new Award("cap", LocalDate.of(2026, 1, 5), 100_000)))))
        .containsExactly("cap-PERSON_CALENDAR_YEAR");
    assertThat(ask(scheme, had(new Award("cap", LocalDate.of(2025, 12, 31), 100_000))))
        .isInstanceOf(Answer.Pays.class);
  }

  @Test
  void aSecondAwardInOnePeriodIsRefusedWhenOneIsAllowed() {
    TestScheme scheme =
        scheme("once").capped(Cap.Scope.PERSON_LIFE, OptionalLong.empty(), OptionalInt.of(1));
    assertThat(refused(ask(scheme, had(new Award("once", LocalDate.of(1999, 1, 1), 1)))))
        .containsExactly("cap-PERSON_LIFE");
  }

  @Test
  void aStudyYearRunsFromAugustToJuly() {
    TestScheme scheme = scheme("study").once(Cap.Scope.PERSON_STUDY_YEAR);
    assertThat(ask(scheme, had(new Award("study", LocalDate.of(2025, 7, 31), 1))))
        .isInstanceOf(Answer.Pays.class);
    assertThat(ask(scheme, had(new Award("study", LocalDate.of(2025, 8, 1), 1))))
        .isInstanceOf(Answer.Refused.class);
  }

  @Test
  void whatNobodyAskedIsAssumedAloud() {
    assertThat(pays(scheme("cap").once(Cap.Scope.PERSON_LIFE)).assumptions()).hasSize(1);
    assertThat(ask(scheme("cap").once(Cap.Scope.PERSON_LIFE), had()))
        .asInstanceOf(type(Answer.Pays.class))
        .satisfies(pays -> assertThat(pays.assumptions()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"2023-05-04, 100000", "2023-05-05, 40000", "2026-05-04, 40000"})
  void aCapOverYearsCountsBackFromTheDayThatCounts(LocalDate award, long cents) {
    TestScheme scheme = scheme("years").capped(cap(Cap.Scope.PERSON_YEARS, 3, 100_000));
    assertThat(ask(scheme, had(new Award("years", award, 60_000))))
        .asInstanceOf(type(Answer.Pays.class))
        .satisfies(pays -> assertThat(pays.cents()).isEqualTo(cents));
  }

  @Test
  void aCapOfAPersonThatDependsOnAnAnswerAsksForIt() {
    TestScheme scheme = scheme("size").capped(whenSmall(cap(Cap.Scope.PERSON_LIFE, 1, 30_000)));
    assertThat(ask(scheme, small(true)))
        .asInstanceOf(type(Answer.Pays.class))
        .satisfies(pays -> assertThat(pays.cents()).isEqualTo(30_000));
    assertThat(ask(scheme, small(false)))
        .asInstanceOf(type(Answer.Pays.class))
        .satisfies(pays -> assertThat(pays.cents()).isEqualTo(100_000));
    assertThat(ask(scheme, Facts.NONE))
        .asInstanceOf(type(Answer.NeedsToKnow.class))
        .satisfies(
            needs ->
                assertThat(needs.missing())
                    .extracting(Missing::fact)
                    .containsExactly(WorkFacts.SMALL_FIRM));
  }

  @Test
  void aCapOfAnEmployerThatCannotBeWorkedOutIsLeftToTheFundAndSaid() {
    TestScheme scheme = scheme("size").capped(whenSmall(cap(Cap.Scope.EMPLOYER_YEAR, 1, 30_000)));
    Answer.Pays pays = pays(scheme);
    assertThat(pays.cents()).isEqualTo(100_000);
    assertThat(pays.assumptions()).hasSize(1);
  }

  @Test
  void aPoolOfSoMuchPerHeadLimitsWhatAFirmGets() {
    CapRule pool =
        new CapRule(
            cap(Cap.Scope.EMPLOYER_YEAR, 1, 1),
            Optional.empty(),
            Optional.of(
                new Amount.Sum(
                    List.of(
                        new Amount.Fixed(40_000),
                        new Amount.PerUnit(
                            5_000, WorkFacts.EMPLOYER_PERSONS, OptionalLong.empty())))));
    Facts three = Facts.with().number(WorkFacts.EMPLOYER_PERSONS, 3).build();
    assertThat(ask(scheme("pool").capped(pool), three))
        .asInstanceOf(type(Answer.Pays.class))
        .satisfies(pays -> assertThat(pays.cents()).isEqualTo(55_000));
  }

  @ParameterizedTest
  @CsvSource({"0, 100000", "29950000, 50000"})
  void allDeMinimisAidOfAFirmSharesOneRoom(long had, long cents) {
    Facts firm = Facts.with().cents(FirmFacts.DE_MINIMIS_RECEIVED, had).build();
    assertThat(ask(scheme("aid").countingAs(StateAid.DE_MINIMIS), firm))
        .asInstanceOf(type(Answer.Pays.class))
        .satisfies(pays -> assertThat(pays.cents()).isEqualTo(cents));
  }

  @Test
  void aFirmWithoutDeMinimisRoomIsRefusedAndAFirmThatDoesNotSayIsTold() {
    TestScheme scheme = scheme("aid").countingAs(StateAid.DE_MINIMIS);
    Facts full = Facts.with().cents(FirmFacts.DE_MINIMIS_RECEIVED, 30_000_000L).build();
    assertThat(refused(ask(scheme, full))).containsExactly("de-minimis");
    assertThat(pays(scheme).assumptions()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-12-31, , ",
    "2014-01-01, 20000000, 1500000",
    "2019-03-13, 20000000, 1500000",
    "2019-03-14, 20000000, 2000000",
    "2023-12-31, 20000000, 2000000",
    "2024-01-01, 30000000, 2000000",
    "2024-12-15, 30000000, 2000000",
    "2024-12-16, 30000000, 5000000"
  })
  void theRoomForDeMinimisAidFollowsTheRegulationOfTheDay(
      LocalDate day, @Nullable Long general, @Nullable Long farming) {
    assertThat(StateAid.DE_MINIMIS.ceiling(day)).isEqualTo(optional(general));
    assertThat(StateAid.DE_MINIMIS_AGRICULTURE.ceiling(day)).isEqualTo(optional(farming));
  }

  private static OptionalLong optional(@Nullable Long cents) {
    return cents == null ? OptionalLong.empty() : OptionalLong.of(cents);
  }

  private static CapRule whenSmall(Cap cap) {
    return new CapRule(
        cap, Optional.of(new Condition.Is(WorkFacts.SMALL_FIRM, true)), Optional.empty());
  }

  private static Cap cap(Cap.Scope scope, int years, long cents) {
    return new Cap(
        "cap",
        "years",
        scope,
        years,
        OptionalLong.of(cents),
        OptionalInt.empty(),
        Moment.START,
        wording("cap"));
  }

  private static Facts small(boolean is) {
    return Facts.with().yesNo(WorkFacts.SMALL_FIRM, is).build();
  }

  private static Facts had(Award... awards) {
    return Facts.with().received(List.of(awards)).build();
  }
}
