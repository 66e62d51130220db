package nl.leerroute.schemes.answer;

import static nl.leerroute.schemes.TestScheme.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.condition.ReferenceDate;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.WorkFacts;
import org.junit.jupiter.api.Test;

class WeightyTest {

  private static final Condition SIZE =
      new Condition.OneOf(WorkFacts.EMPLOYER_SIZE, words("UNDER_10"));
  private static final Condition STATUS =
      new Condition.OneOf(PersonFacts.STATUS, words("EMPLOYEE"));
  private static final Condition CAO =
      new Condition.OneOf(WorkFacts.CAO, words("cao-vvt", "cao-ggz"));
  private static final Condition ADULT =
      new Condition.Age(
          OptionalInt.of(18), OptionalInt.empty(), ReferenceDate.on(Moment.APPLICATION));

  @Test
  void whatRefusesAllByItselfComesBeforeWhatRefusesOnlyTogether() {
    assertThat(facts(needing(new Condition.Any(List.of(SIZE, STATUS)), CAO)))
        .containsExactly(WorkFacts.CAO, WorkFacts.EMPLOYER_SIZE, PersonFacts.STATUS);
  }

  @Test
  void partsOfWhichAllMustHoldRefuseEachByItself() {
    assertThat(facts(needing(new Condition.All(List.of(STATUS, CAO)))))
        .containsExactly(PersonFacts.STATUS, WorkFacts.CAO);
  }

  @Test
  void whatMustNotBeRefusesAllByItselfWhenOneOfItIsEnough() {
    Condition neither = new Condition.Not(new Condition.Any(List.of(STATUS, CAO)));

    assertThat(facts(needing(SIZE, neither)))
        .containsExactly(WorkFacts.EMPLOYER_SIZE, PersonFacts.STATUS, WorkFacts.CAO);
  }

  @Test
  void anAgeIsAskedAsAYear() {
    assertThat(facts(needing(ADULT))).containsExactly(PersonFacts.YEAR_OF_BIRTH);
  }

  @Test
  void whatOnlyACourseCanTellIsNotAskedOfPeople() {
    assertThat(facts(needing(new Condition.Is(OfferFacts.EXAM, true), STATUS)))
        .containsExactly(PersonFacts.STATUS);
  }

  @Test
  void whatMakesTheAmountDifferComesLast() {
    TestScheme perHour =
        needing(STATUS).pays(new Amount.PerUnit(10_00, WorkFacts.WORK_DAYS, OptionalLong.empty()));

    assertThat(facts(perHour)).containsExactly(PersonFacts.STATUS, WorkFacts.WORK_DAYS);
  }

  @Test
  void noMoreIsAskedThanWasAskedFor() {
    assertThat(Weighty.first(2, needing(STATUS, CAO, SIZE).rule())).hasSize(2);
  }

  @Test
  void theWordsOfTheRuleComeAlong() {
    assertThat(Weighty.first(3, needing(CAO).rule()).getFirst().named())
        .containsExactly("cao-ggz", "cao-vvt");
  }

  private static TestScheme needing(Condition... conditions) {
    TestScheme scheme = scheme("s");
    for (int i = 0; i < conditions.length; i++) {
      scheme.requires("c" + i, conditions[i]);
    }
    return scheme;
  }

  private static List<Fact> facts(TestScheme scheme) {
    return Weighty.first(3, scheme.rule()).stream().map(Weighty::fact).toList();
  }

  private static NavigableSet<String> words(String... words) {
    return new TreeSet<>(Set.of(words));
  }
}
