package nl.leerroute.schemes.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.HistoryFacts;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.PurchaseFacts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.fact.WorkFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgingTest {

  private static final FactValue COURSE = new FactValue.Code("COURSE");

  private static final Condition EXAM = new Condition.Is(OfferFacts.EXAM, true);
  private static final Condition CREDENTIAL = new Condition.Is(OfferFacts.CREDENTIAL, true);

  @Test
  void whatIsNotKnownIsNeitherYesNorNo() {
    assertThat(judge(EXAM, Facts.NONE)).isEqualTo(Judgement.needs(OfferFacts.EXAM));
    assertThat(judge(new Condition.Not(EXAM), Facts.NONE))
        .isEqualTo(Judgement.needs(OfferFacts.EXAM));
  }

  @Test
  void oneNoDecidesAnAllWithoutTheRest() {
    Facts noExam = Facts.with().yesNo(OfferFacts.EXAM, false).build();
    assertThat(judge(new Condition.All(List.of(EXAM, CREDENTIAL)), noExam)).isEqualTo(Judgement.NO);
  }

  @Test
  void oneYesDecidesAnAnyWithoutTheRest() {
    Facts exam = Facts.with().yesNo(OfferFacts.EXAM, true).build();
    assertThat(judge(new Condition.Any(List.of(CREDENTIAL, EXAM)), exam)).isEqualTo(Judgement.YES);
  }

  @Test
  void undecidedNamesEveryFactThatCouldDecide() {
    assertThat(judge(new Condition.All(List.of(EXAM, CREDENTIAL)), Facts.NONE).missing())
        .containsExactly(OfferFacts.CREDENTIAL, OfferFacts.EXAM);
  }

  @Test
  void factsThatAreNotKnownButCannotDecideAreNotAsked() {
    Facts credential = Facts.with().yesNo(OfferFacts.CREDENTIAL, true).build();
    Condition condition = new Condition.Any(List.of(CREDENTIAL, EXAM));
    assertThat(judge(condition, credential).missing()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 23, NO",
    "AT_LEAST, 24, YES",
    "MORE_THAN, 24, NO",
    "MORE_THAN, 25, YES",
    "AT_MOST, 24, YES",
    "AT_MOST, 25, NO",
    "LESS_THAN, 24, NO",
    "LESS_THAN, 23, YES",
    "EQUAL, 24, YES",
    "EQUAL, 25, NO",
    "AT_LEAST, 23.99, NO",
    "AT_MOST, 24.5, NO",
    "MORE_THAN, 24.25, YES",
    "EQUAL, 24.01, NO"
  })
  void numbersAreComparedOnTheEdge(Relation relation, BigDecimal hours, Truth expected) {
    Facts facts = hours(hours);
    assertThat(judge(new Condition.Compare(WorkFacts.CONTRACT_HOURS, relation, 24), facts).truth())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"9, NO", "9.5, NO", "10, YES", "20, YES", "20.5, NO", "21, NO"})
  void rangesIncludeBothEnds(BigDecimal hours, Truth expected) {
    Facts facts = hours(hours);
    assertThat(judge(new Condition.Between(WorkFacts.CONTRACT_HOURS, 10, 20), facts).truth())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"MBO_2, YES", "MBO_3, NO", "NONE, YES", "ACADEMIC, NO"})
  void levelsFollowTheirList(String level, Truth expected) {
    Facts facts = Facts.with().code(PersonFacts.EDUCATION, level).build();
    Condition condition = new Condition.Level(PersonFacts.EDUCATION, Relation.AT_MOST, "MBO_2");
    assertThat(judge(condition, facts).truth()).isEqualTo(expected);
  }

  @Test
  void anEmptySetIsAnAnswerAndNotAGap() {
    Condition listed =
        new Condition.Includes(OfferFacts.ACCREDITATIONS, new TreeSet<>(List.of("CRKBO")));
    assertThat(judge(listed, Facts.with().codes(OfferFacts.ACCREDITATIONS, List.of()).build()))
        .isEqualTo(Judgement.NO);
    assertThat(judge(listed, Facts.NONE).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "Q, Q, YES",
    "87.1, Q, YES",
    "87, 87.1, UNKNOWN",
    "Q, 87, UNKNOWN",
    "86, 87, NO",
    "43.2, F, YES",
    "43.21, 43.2, YES",
    "C, F, NO",
    "01, A, YES",
    "99, U, YES"
  })
  void aCoarseSectorThatOnlyContainsTheAskedOneIsNotDecided(
      String sector, String asked, Truth expected) {
    Facts facts = Facts.with().code(WorkFacts.SECTOR, sector).build();
    Condition condition = new Condition.InSector(WorkFacts.SECTOR, new TreeSet<>(List.of(asked)));
    assertThat(judge(condition, facts).truth()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-02, YES", "2026-03-03, NO"})
  void aRuleMayChangeOnADay(LocalDate from, Truth expected) {
    Condition condition = new Condition.OnDay(Moment.APPLICATION, Relation.AT_LEAST, from);
    assertThat(judge(condition, Facts.NONE).truth()).isEqualTo(expected);
    assertThat(judge(new Condition.OnDay(Moment.END, Relation.AT_LEAST, from), Facts.NONE))
        .isEqualTo(Judgement.UNDATED);
  }

  @ParameterizedTest
  @CsvSource({"2008-03-02, YES", "2008-03-03, NO"})
  void ageIsReachedOnTheBirthday(LocalDate born, Truth expected) {
    assertThat(judge(age(18, 150), born(born)).truth()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2007, YES", "2008, UNKNOWN", "2009, NO"})
  void aYearOfBirthDecidesOnlyWhenEveryDayOfItAgrees(int year, Truth expected) {
    Facts facts = Facts.with().number(PersonFacts.YEAR_OF_BIRTH, year).build();
    Judgement judgement = judge(age(18, 150), facts);
    assertThat(judgement.truth()).isEqualTo(expected);
    assertThat(judgement.missing())
        .isEqualTo(
            expected == Truth.UNKNOWN
                ? java.util.Set.<Fact>of(PersonFacts.DATE_OF_BIRTH)
                : java.util.Set.<Fact>of());
  }

  @ParameterizedTest
  @CsvSource({
    "1958-12-31, 2025-12-30, YES", "1958-12-31, 2025-12-31, NO",
    "1956-05-31, 2022-12-30, YES", "1956-05-31, 2022-12-31, NO",
    "1955-08-31, 2021-12-30, YES", "1955-08-31, 2021-12-31, NO",
    "1961-01-01, 2028-03-31, YES", "1961-01-01, 2028-04-01, NO",
    "1990-01-01, 2050-01-01, YES", "1990-01-01, 2058-01-01, UNKNOWN"
  })
  void thePensionAgeFollowsTheDayOfBirthAndIsNotInventedForTheYoung(
      LocalDate born, LocalDate on, Truth expected) {
    Circumstances circumstances =
        new Circumstances(
            born(born), COURSE, Map.of(Moment.APPLICATION, on), StatePensionAges.KNOWN);
    assertThat(
            Judging.judge(
                    new Condition.BelowStatePensionAge(ReferenceDate.on(Moment.APPLICATION)),
                    circumstances)
                .truth())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2008-08-01, YES", "2008-08-02, NO"})
  void anAgeMayBeTakenOnADayOfTheYearOfApplication(LocalDate born, Truth expected) {
    Condition adult =
        new Condition.Age(
            OptionalInt.of(18),
            OptionalInt.empty(),
            new ReferenceDate.Yearly(java.time.MonthDay.of(8, 1)));
    assertThat(judge(adult, born(born)).truth()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1970-10-01, YES", "1970-10-02, NO"})
  void anAgeMayBeTakenOnADayThatSomebodyTells(LocalDate born, Truth expected) {
    Condition fiftyFive =
        new Condition.Age(
            OptionalInt.of(55),
            OptionalInt.empty(),
            new ReferenceDate.Told(HistoryFacts.BENEFIT_SINCE));
    Facts since = Facts.with().day(HistoryFacts.BENEFIT_SINCE, LocalDate.of(2025, 10, 1)).build();
    assertThat(judge(fiftyFive, born(born).and(since)).truth()).isEqualTo(expected);
    assertThat(judge(fiftyFive, born(born))).isEqualTo(Judgement.needs(HistoryFacts.BENEFIT_SINCE));
  }

  @Test
  void whatIsBoughtIsKnownWithoutAsking() {
    Condition course =
        new Condition.OneOf(PurchaseFacts.ACTIVITY, new TreeSet<>(List.of("COURSE", "MODULE")));
    Condition exam = new Condition.OneOf(PurchaseFacts.ACTIVITY, new TreeSet<>(List.of("EXAM")));
    assertThat(judge(course, Facts.NONE)).isEqualTo(Judgement.YES);
    assertThat(judge(exam, Facts.NONE)).isEqualTo(Judgement.NO);
  }

  private static Condition age(int least, int most) {
    return new Condition.Age(
        OptionalInt.of(least), OptionalInt.of(most), ReferenceDate.on(Moment.APPLICATION));
  }

  private static Facts hours(BigDecimal hours) {
    return Facts.with().put(WorkFacts.CONTRACT_HOURS, FactValue.Count.of(hours)).build();
  }

  private static Facts born(LocalDate day) {
    return Facts.with().day(PersonFacts.DATE_OF_BIRTH, day).build();
  }

  private static Judgement judge(Condition condition, Facts facts) {
    return Judging.judge(
        condition,
        new Circumstances(
            facts,
            COURSE,
            Map.of(Moment.APPLICATION, LocalDate.of(2026, 3, 2)),
            StatePensionAges.KNOWN));
  }
}
