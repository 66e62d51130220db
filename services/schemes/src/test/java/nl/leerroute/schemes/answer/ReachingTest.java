package nl.leerroute.schemes.answer;

import static nl.leerroute.schemes.TestScheme.TODAY;
import static nl.leerroute.schemes.TestScheme.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.PurchaseFacts;
import nl.leerroute.schemes.rule.Activity;
import org.junit.jupiter.api.Test;

class ReachingTest {

  private static final Condition CARE = new Condition.OneOf(OfferFacts.SUBJECT, words("CARE"));
  private static final Condition EXAM = new Condition.Is(OfferFacts.EXAM, true);
  private static final Condition EMPLOYED =
      new Condition.OneOf(PersonFacts.STATUS, words("EMPLOYEE"));

  private static final Facts IN_CARE = Facts.with().code(OfferFacts.SUBJECT, "CARE").build();
  private static final Facts IN_ICT = Facts.with().code(OfferFacts.SUBJECT, "ICT").build();

  @Test
  void whatOnlyPeopleCanTellKeepsNobodyOut() {
    assertThat(reach(IN_CARE, asking(CARE, EMPLOYED))).isEqualTo(new Reach.ForSome());
  }

  @Test
  void anOfferThatIsNotMeantIsNeverPaidAndTheSchemeSaysWhereItLooks() {
    assertThat(reach(IN_ICT, asking(CARE, EXAM)))
        .isInstanceOfSatisfying(
            Reach.Never.class,
            never ->
                assertThat(facts(never.matters())).containsExactly(Set.of(OfferFacts.SUBJECT)));
  }

  @Test
  void whatWasNotToldIsNoNo() {
    assertThat(reach(Facts.NONE, asking(CARE, EXAM)))
        .isInstanceOfSatisfying(
            Reach.Untold.class,
            untold ->
                assertThat(facts(untold.matters()))
                    .containsExactly(Set.of(OfferFacts.SUBJECT), Set.of(OfferFacts.EXAM)));
  }

  @Test
  void whatPeopleCanMakeGoodNeedNotBeTold() {
    assertThat(reach(Facts.NONE, asking(new Condition.Any(List.of(CARE, EMPLOYED)))))
        .isEqualTo(new Reach.ForSome());
  }

  @Test
  void whatMustHoldBesideWhatPeopleTellHasToBeTold() {
    assertThat(reach(Facts.NONE, asking(new Condition.All(List.of(CARE, EMPLOYED)))))
        .isInstanceOfSatisfying(
            Reach.Untold.class,
            untold ->
                assertThat(facts(untold.matters())).containsExactly(Set.of(OfferFacts.SUBJECT)));
  }

  @Test
  void whatASchemeDoesNotPayForIsSaidBeforeAnythingElse() {
    Reach reach = new Reaching(Activity.COMPANY_SCAN, IN_ICT, TODAY).of(asking(CARE).rule());

    assertThat(reach)
        .isInstanceOfSatisfying(
            Reach.Never.class,
            never ->
                assertThat(facts(never.matters())).containsExactly(Set.of(PurchaseFacts.ACTIVITY)));
  }

  private static Reach reach(Facts offer, TestScheme scheme) {
    return new Reaching(Activity.COURSE, offer, TODAY).of(scheme.rule());
  }

  private static List<Set<Fact>> facts(List<Reach.Matter> matters) {
    return matters.stream().map(Reach.Matter::facts).toList();
  }

  private static TestScheme asking(Condition... conditions) {
    TestScheme scheme = scheme("s");
    for (int i = 0; i < conditions.length; i++) {
      scheme.requires("c" + i, conditions[i]);
    }
    return scheme;
  }

  private static NavigableSet<String> words(String word) {
    return new TreeSet<>(Set.of(word));
  }
}
