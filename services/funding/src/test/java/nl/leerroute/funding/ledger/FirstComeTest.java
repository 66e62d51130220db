package nl.leerroute.funding.ledger;

import static nl.leerroute.funding.ledger.Story.id;
import static nl.leerroute.funding.ledger.Story.invoice;
import static nl.leerroute.funding.ledger.Story.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Decision;
import nl.leerroute.funding.application.Limit;
import nl.leerroute.funding.application.Stage;
import nl.leerroute.funding.application.Verdict;
import org.junit.jupiter.api.Test;

class FirstComeTest {

  private final Story story = new Story().under(terms(Division.FIRST_COME, 2_000_00, "w"));

  @Test
  void whoeverComesFirstGetsTheMoneyAndTheOthersSeeTheirPlace() {
    story
        .asks("an", 1_000_00)
        .asks("bo", 1_000_00)
        .asks("cy", 1_000_00)
        .asks("di", 500_00)
        .folded();

    assertThat(story.stage("an")).isInstanceOf(Stage.Granted.class);
    assertThat(story.stage("bo")).isInstanceOf(Stage.Granted.class);
    assertThat(story.stage("cy")).isEqualTo(new Stage.Waiting(0));
    assertThat(story.stage("di")).isEqualTo(new Stage.Waiting(1));
    assertThat(story.pot().left()).isZero();
  }

  @Test
  void whoeverAsksLessDoesNotPassWhoeverWaitsForMore() {
    story.asks("an", 1_500_00).asks("bo", 1_000_00).asks("cy", 100_00).folded();

    assertThat(story.pot().left()).isEqualTo(500_00);
    assertThat(story.stage("cy")).isEqualTo(new Stage.Waiting(1));
  }

  @Test
  void moneyThatReturnsGoesToTheHeadOfTheLine() {
    story.asks("an", 1_000_00).asks("bo", 1_000_00).asks("cy", 1_000_00).asks("di", 500_00);
    story.says(new Request.Withdraw(id("an"))).folded();

    assertThat(story.stage("an")).isEqualTo(new Stage.Withdrawn());
    assertThat(story.stage("cy")).isInstanceOf(Stage.Granted.class);
    assertThat(story.stage("di")).isEqualTo(new Stage.Waiting(1));
    assertThat(story.lane("w").waiting().head()).isEqualTo(1);
  }

  @Test
  void whoeverHeldUpTheLineAndLeavesLetsTheOthersThrough() {
    story.asks("an", 1_500_00).asks("bo", 1_000_00).asks("cy", 500_00);
    story.says(new Request.Withdraw(id("bo"))).folded();

    assertThat(story.stage("cy")).isInstanceOf(Stage.Granted.class);
    assertThat(story.pot().left()).isZero();
  }

  @Test
  void aCeilingIsRaisedWhileItIsOpenAndNeverLoweredBelowWhatIsCommitted() {
    Terms first = terms(Division.FIRST_COME, 2_000_00, "w");
    story.asks("an", 1_000_00).asks("bo", 1_000_00).asks("cy", 1_000_00);
    story.under(Story.raised(first, 3_000_00)).folded();
    assertThat(story.stage("cy")).isInstanceOf(Stage.Granted.class);

    story.under(Story.raised(first, 2_999_99)).folded();
    assertThat(story.pot().ceiling()).isEqualTo(3_000_00);
  }

  @Test
  void aClaimIsSettledAtActualCostAndTheRemainderGoesToWhoeverWaits() {
    story.asks("an", 1_000_00).asks("bo", 1_000_00).asks("cy", 250_00);
    story.says(new Request.HandIn(id("an"), invoice(700_00)));
    story.says(new Request.Settle(id("an"), 700_00)).folded();

    assertThat(story.stage("an")).isEqualTo(new Stage.Settled(700_00));
    assertThat(story.stage("cy")).isInstanceOf(Stage.Granted.class);
    assertThat(story.pot().spent()).isEqualTo(700_00);
    assertThat(story.pot().committed()).isEqualTo(1_250_00);
    assertThat(story.pot().left()).isEqualTo(50_00);
  }

  @Test
  void nothingIsPaidAboveWhatWasGrantedOrWithoutAClaim() {
    story.asks("an", 1_000_00).asks("bo", 500_00);
    story.says(new Request.Settle(id("bo"), 500_00));
    story.says(new Request.HandIn(id("an"), invoice(1_400_00)));
    story.says(new Request.Settle(id("an"), 1_400_00)).folded();

    assertThat(story.stage("an")).isEqualTo(new Stage.Settled(1_000_00));
    assertThat(story.stage("bo")).isInstanceOf(Stage.Granted.class);
  }

  @Test
  void whatIsReclaimedReturnsToThePot() {
    story.asks("an", 1_000_00).says(new Request.HandIn(id("an"), invoice(1_000_00)));
    story.says(new Request.Settle(id("an"), 1_000_00));
    story.says(new Request.Reclaim(id("an"), 400_00)).folded();

    assertThat(story.stage("an")).isEqualTo(new Stage.Reclaimed(600_00));
    assertThat(story.pot().left()).isEqualTo(1_400_00);
  }

  @Test
  void aReservationLapsesByItsOwnClockAndAGrantWithoutProofIsReleased() {
    story.asksPeople("an", 1_000_00).asks("bo", 1_000_00).asks("cy", 1_000_00);
    story.after(Duration.ofDays(14)).says(new Request.TimePassed()).folded();
    assertThat(story.stage("an")).isEqualTo(new Stage.Expired());
    assertThat(story.stage("cy")).isInstanceOf(Stage.Granted.class);

    story.after(Duration.ofDays(77)).says(new Request.TimePassed()).folded();
    assertThat(story.stage("bo")).isEqualTo(new Stage.Released());
    assertThat(story.application("bo").decisions().getLast().by()).isEqualTo(Decision.Hand.CLOCK);
  }

  @Test
  void aHumanDecidesWhereTheRuleCannot() {
    story.asksPeople("an", 1_000_00).asksPeople("bo", 1_000_00).asks("cy", 600_00);
    story.says(new Request.Grant(id("an"))).says(new Request.Refuse(id("bo"), "not-work-related"));
    story.folded();

    assertThat(story.stage("an")).isInstanceOf(Stage.Granted.class);
    assertThat(story.stage("bo"))
        .isInstanceOfSatisfying(
            Stage.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo("not-work-related"));
    assertThat(story.stage("cy")).isInstanceOf(Stage.Granted.class);
  }

  @Test
  void aRefusalIsLookedAtAgainWhenSomebodyObjectsInTime() {
    Verdict no = new Verdict.Refuses("age-18");
    story.says(new Request.Apply(id("an"), Story.ask("w", "an", 800_00, no)));
    story.says(new Request.Apply(id("bo"), Story.ask("w", "bo", 800_00, no)));
    story.says(new Request.Contest(id("an"))).says(new Request.Grant(id("an")));
    story.after(Duration.ofDays(42)).says(new Request.Contest(id("bo"))).folded();

    assertThat(story.stage("an")).isInstanceOf(Stage.Granted.class);
    assertThat(story.stage("bo"))
        .isInstanceOfSatisfying(
            Stage.Refused.class, refused -> assertThat(refused.objected()).isFalse());
  }

  @Test
  void oneWindowThatIsFullDoesNotHoldUpTheOthersOfItsPot() {
    Terms terms = Story.limited(terms(Division.FIRST_COME, 2_000_00, "w", "v"), "v", 500_00);
    Story two = new Story().under(terms);
    Verdict yes = new Verdict.ByRule();
    two.says(new Request.Apply(id("an"), Story.ask("v", "an", 400_00, yes)));
    two.says(new Request.Apply(id("bo"), Story.ask("v", "bo", 400_00, yes)));
    two.asks("cy", 1_500_00).folded();

    assertThat(two.stage("bo")).isEqualTo(new Stage.Waiting(0));
    assertThat(two.stage("cy")).isInstanceOf(Stage.Granted.class);
    assertThat(two.lane("v").used()).isEqualTo(400_00);
  }

  @Test
  void anEmployerGetsNoMoreThanItsQuotaAndDeMinimisLooksBackThreeYears() {
    Limit quota =
        new Limit(
            Limit.Kind.EMPLOYER,
            "pot/kvk",
            OptionalLong.of(1_000_00),
            OptionalInt.empty(),
            OptionalInt.empty());
    Verdict yes = new Verdict.ByRule();
    story.says(new Request.Apply(id("an"), Story.ask("w", "an", 700_00, yes, quota)));
    story.says(new Request.Apply(id("bo"), Story.ask("w", "bo", 301_00, yes, quota)));
    story.says(new Request.Apply(id("cy"), Story.ask("w", "cy", 300_00, yes, quota))).folded();

    assertThat(reason(story.application("bo"))).isEqualTo("limit-employer");
    assertThat(story.stage("cy")).isInstanceOf(Stage.Granted.class);
    Limit minimis =
        new Limit(
            Limit.Kind.DE_MINIMIS,
            "kvk",
            OptionalLong.of(300_000_00),
            OptionalInt.empty(),
            OptionalInt.of(3));
    Hold hold = Hold.none("kvk").with("old", new Hold.Answer(true, 300_000_00, Story.OPENS, 1));
    assertThat(hold.hasRoom(minimis, 1, Story.OPENS.plus(Duration.ofDays(3 * 365)))).isFalse();
    assertThat(hold.hasRoom(minimis, 1, Story.OPENS.plus(Duration.ofDays(3 * 365 + 1)))).isTrue();
  }

  private static String reason(Application application) {
    return application.stage() instanceof Stage.Refused refused ? refused.reason() : "";
  }
}
