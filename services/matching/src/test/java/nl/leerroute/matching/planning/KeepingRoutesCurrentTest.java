package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.TODAY;
import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.AWorld.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AScheme;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnInstance;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.money.Schemes;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.rule.Window;
import nl.leerroute.schemes.rule.Window.Supply;
import org.junit.jupiter.api.Test;

/** A nurse and a clerk to be, and somebody without a goal. */
class KeepingRoutesCurrentTest {

  private final Profile nurse = named("nurse", AProfile.wanting("nurse").employed("Q", "cao-vvt"));
  private final Profile clerk =
      named("clerk", AProfile.wanting("clerk").employed("K", "cao-banken"));
  private final Profile nobody =
      named("nobody", AProfile.withoutGoal().having(Evidence.CLAIMED, "washing"));

  /** Of one taxonomy, as all that follow. */
  private final World first = AWorld.offering(course("wounds")).made();

  private final AnInstance instance =
      new AnInstance(noon(TODAY))
          .knowing(List.of(nurse, clerk, nobody))
          .changingTo(first)
          .planningEverybody();

  KeepingRoutesCurrentTest() {
    assertThat(instance.planned()).containsExactly("clerk", "nobody", "nurse");
  }

  @Test
  void anOfferTouchesWhoLacksWhatItTeaches() {
    change(List.of(course("wounds"), course("medicines")));

    assertThat(instance.planned()).containsExactly("nurse");
  }

  @Test
  void aNarrowerSkillCountsForTheBroaderOneThatNobodyTeaches() {
    change(List.of(course("wounds"), course("diabetes")));

    assertThat(instance.planned()).containsExactly("nurse");
  }

  @Test
  void anOfferThatIsGoneTouchesWhoHadIt() {
    change(List.of());

    assertThat(instance.planned()).containsExactly("nurse");
  }

  @Test
  void whatACourseAsksAtItsStartIsLookedForToo() {
    change(List.of(course("wounds").requiring("welding")));
    instance.planned();

    change(List.of(course("wounds").requiring("welding"), course("welding")));

    assertThat(instance.planned()).containsExactly("nurse");
  }

  @Test
  void adviceAndProofTouchWhoeverHasNoGoal() {
    change(List.of(course("wounds"), AnOffer.called("talk").ofKind(Kind.ADVICE).anyTime()));
    assertThat(instance.planned()).containsExactly("nobody");

    change(
        List.of(
            course("wounds"),
            AnOffer.called("talk").ofKind(Kind.ADVICE).anyTime(),
            AnOffer.called("proof").ofKind(Kind.VALIDATION).teaching("washing").anyTime()));
    assertThat(instance.planned()).containsExactly("nobody");
  }

  @Test
  void aSchemeTouchesWhomItMayMean() {
    pay(AScheme.called("care").where(WorkFacts.CAO, "cao-vvt").made());

    assertThat(instance.planned())
        .as("also somebody who may still tell an agreement")
        .containsExactly("nobody", "nurse");
  }

  @Test
  void aSchemeThatIsGoneTouchesWhomItMeant() {
    pay(AScheme.called("care").where(WorkFacts.CAO, "cao-vvt").made());
    instance.planned();

    instance.changingTo(first);

    assertThat(instance.planned()).containsExactly("nobody", "nurse");
  }

  @Test
  void moneyThatGoesPlansNobodyUntilItIsGone() {
    pay(withMoney(Supply.NORMAL, 100));
    instance.planned();

    pay(withMoney(Supply.SCARCE, 100));
    assertThat(instance.planned()).isEmpty();
    pay(withMoney(Supply.SCARCE, 50));
    assertThat(instance.planned()).isEmpty();
    pay(withMoney(Supply.EXHAUSTED, 50));
    assertThat(instance.planned()).containsExactly("clerk", "nobody", "nurse");
  }

  @Test
  void manyChangesAreOnePlan() {
    change(List.of(course("medicines")));
    instance.keeping().planAgain(List.of("clerk"));
    change(List.of(course("plans")));
    instance.keeping().planAgain(List.of("nobody"));
    change(List.of(course("plans"), course("wounds")));

    assertThat(instance.planned()).containsExactly("clerk", "nobody", "nurse");
  }

  @Test
  void newAnswersInTheMiddleOfABurstAreThePlanAfterIt() {
    change(List.of(course("medicines")));
    instance.keeping().planAgain(List.of("nurse"));

    assertThat(instance.planned()).containsExactly("nurse");
  }

  @Test
  void anotherTaxonomyTouchesEverybody() {
    instance.changingTo(AWorld.offering(course("wounds")).made());

    assertThat(instance.planned()).containsExactly("clerk", "nobody", "nurse");
  }

  @Test
  void whoIsLetGoIsPlannedElsewhere() {
    instance.keeping().letGo("nurse"::equals);
    change(List.of(course("medicines")));
    assertThat(instance.planned()).isEmpty();

    instance.keeping().takeOver("nurse"::equals);
    assertThat(instance.planned()).containsExactly("nurse");
  }

  @Test
  void whoIsTakenOverBeforeThereIsAWorldIsPlannedWhenThereIs() {
    AnInstance early = new AnInstance(noon(TODAY)).knowing(List.of(nurse)).planningEverybody();
    early.keeping().planAgain(List.of("nurse"));
    assertThat(early.planned()).isEmpty();

    assertThat(early.changingTo(first).planned()).containsExactly("nurse");
  }

  private void change(List<AnOffer> offers) {
    instance.changingTo(
        new World(
            first.taxonomy(),
            Offers.of(first.taxonomy(), offers.stream().map(AnOffer::made).toList()),
            first.schemes()));
  }

  private void pay(OpenScheme scheme) {
    instance.changingTo(new World(first.taxonomy(), first.offers(), Schemes.of(List.of(scheme))));
  }

  private static OpenScheme withMoney(Supply supply, long cents) {
    return new OpenScheme(
        AScheme.called("fund").made().rule(),
        List.of(
            new Window("window", TODAY, Optional.of(inWeeks(9)), supply, OptionalLong.of(cents))));
  }

  private static AnOffer course(String skill) {
    return AnOffer.called(skill).teaching(skill).starting(inWeeks(3));
  }

  private static Profile named(String id, AProfile profile) {
    Profile made = profile.made();
    return new Profile(
        id,
        1,
        made.currentOccupation(),
        made.skills(),
        made.goal(),
        made.situation(),
        made.limits());
  }
}
