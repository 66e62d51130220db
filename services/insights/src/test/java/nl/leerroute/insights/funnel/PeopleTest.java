package nl.leerroute.insights.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is known at the end of a week, and that the published groups tell on nobody. */
class PeopleTest {

  private static final Week WEEK = Week.of(Instant.parse("2026-11-11T08:00:00Z"));
  private static final Instant WEDNESDAY = Instant.parse("2026-11-11T08:00:00Z");
  private static final Traits NURSE = new Traits("EMPLOYEE", Traits.Age.FROM_25_TO_64, "HIGH", "Q");
  private static final Traits BUILDER = new Traits("EMPLOYEE", Traits.Age.UNDER_25, "LOW", "F");

  @Test
  void whoConfirmedTheAnswersStandsWhereTheLastStageOfTheWeekSays() {
    Flow flow =
        flow(Stage.ANSWERED, WEDNESDAY, NURSE)
            .with(fact(Stage.ROUTED, WEDNESDAY.plusSeconds(60), BUILDER))
            .with(fact(Stage.CHOSEN, WEEK.until(), NURSE));

    assertThat(flow.groupAtEndOf(WEEK)).contains(new Group(Area.AM01, BUILDER));
    assertThat(flow.groupAtEndOf(WEEK.next())).contains(new Group(Area.AM01, NURSE));
  }

  @Test
  void whoDidNotConfirmTheAnswersYetIsNotKnown() {
    assertThat(flow(Stage.GOAL_SET, WEDNESDAY, NURSE).groupAtEndOf(WEEK)).isEmpty();
    assertThat(flow(Stage.ANSWERED, WEEK.until(), NURSE).groupAtEndOf(WEEK)).isEmpty();
  }

  @Test
  void whoCameNoFurtherForAYearIsForgotten() {
    Flow flow = flow(Stage.ANSWERED, WEEK.until().minus(Flow.KNOWN), NURSE);

    assertThat(flow.groupAtEndOf(WEEK)).isEmpty();
    assertThat(
            flow(Stage.ANSWERED, WEEK.until().minus(Duration.ofDays(300)), NURSE)
                .groupAtEndOf(WEEK))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({"9, ", "10, 10", "14, 10", "15, 20"})
  void aGroupIsShownInTensOrNotAtAll(int persons, Integer shown) {
    assertThat(published(NURSE, persons, 0).persons().get(new Group(Area.AM01, NURSE)))
        .isEqualTo(shown);
  }

  /**
   * Whoever may put any number of questions to what is published, and knows everybody but the
   * people of one small group, sees the same whatever that group is: there is nothing to subtract.
   */
  @Property
  void whatIsPublishedDoesNotDependOnASmallGroup(
      @ForAll @IntRange(max = 9) int one,
      @ForAll @IntRange(max = 9) int other,
      @ForAll @IntRange(max = 400) int beside) {
    assertThat(published(NURSE, one, beside)).isEqualTo(published(NURSE, other, beside));
  }

  @Property
  void theOrderInWhichPeopleAreCountedMakesNoDifference(@ForAll Random random) {
    int nurses = random.nextInt(40);
    Census turned = new Census(WEEK);
    count(turned, BUILDER, 25);
    count(turned, NURSE, nurses);

    assertThat(Disclosure.of(turned)).isEqualTo(published(NURSE, nurses, 25));
  }

  @Test
  void peopleOfAnotherRegionAreAnotherGroup() {
    Census census = new Census(WEEK);
    count(census, NURSE, 10);
    for (int i = 0; i < 9; i++) {
      census.add(
          Flow.start("drenthe-" + i)
              .with(new StageFact("f", Stage.ANSWERED, WEDNESDAY, Area.AM03, NURSE)));
    }

    assertThat(Disclosure.of(census).persons())
        .containsExactlyEntriesOf(Map.of(new Group(Area.AM01, NURSE), 10));
  }

  private static People published(Traits traits, int persons, int builders) {
    Census census = new Census(WEEK);
    count(census, traits, persons);
    count(census, BUILDER, builders);
    return Disclosure.of(census);
  }

  private static void count(Census census, Traits traits, int persons) {
    for (int i = 0; i < persons; i++) {
      census.add(flow(Stage.ANSWERED, WEDNESDAY, traits));
    }
  }

  private static Flow flow(Stage stage, Instant at, Traits traits) {
    return Flow.start("f").with(fact(stage, at, traits));
  }

  private static StageFact fact(Stage stage, Instant at, Traits traits) {
    return new StageFact("f", stage, at, Area.AM01, traits);
  }
}
