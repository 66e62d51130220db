package nl.leerroute.funding.ledger;

import static nl.leerroute.funding.ledger.Story.SECRET;
import static nl.leerroute.funding.ledger.Story.id;
import static nl.leerroute.funding.ledger.Story.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerroute.funding.application.Stage;
import org.junit.jupiter.api.Test;

class AfterClosingTest {

  private static final List<String> PEOPLE =
      IntStream.range(0, 1_200).mapToObj(number -> "person-" + number).toList();

  @Test
  void aDrawCanBeRecomputedByAnybodyFromWhatIsPublished() {
    Story story = drawn();

    String chain = "";
    for (String name : PEOPLE) {
      chain = Digest.of(chain + id(name));
    }
    String seed = Digest.of(SECRET + chain);
    List<String> order =
        PEOPLE.stream().sorted(Comparator.comparing(name -> ticket(seed, id(name)))).toList();
    assertThat(story.pot().seed()).contains(seed);
    assertThat(order.subList(0, 100))
        .allSatisfy(name -> assertThat(story.stage(name)).isInstanceOf(Stage.Granted.class));
    for (int number = 100; number < order.size(); number++) {
      assertThat(story.stage(order.get(number))).isEqualTo(new Stage.Waiting(number));
    }
  }

  /** As the README of the draw says it, not as the ledger does it. */
  private static BigInteger ticket(String seed, String id) {
    return new BigInteger(Digest.of(seed + id).substring(0, 16), 16);
  }

  @Test
  void nothingIsSetApartBeforeTheDrawAndAWrongOrEarlySecretDrawsNothing() {
    Story story = new Story().under(terms(Division.BALLOT, 1_000_00, "w")).asks("an", 1_000_00);
    story.says(new Request.Divide(SECRET));
    story.at(Story.CLOSES).says(new Request.Divide("another")).folded();

    assertThat(story.stage("an")).isInstanceOf(Stage.Requested.class);
    assertThat(story.pot().left()).isEqualTo(1_000_00);
    assertThat(story.pot().seed()).isEqualTo(Optional.empty());
  }

  @Test
  void aSecondDrawChangesNothing() {
    Story story = drawn();
    Pot before = story.pot();
    story.says(new Request.Divide(SECRET)).folded();

    assertThat(story.pot().lanes()).isEqualTo(before.lanes());
    assertThat(story.pot().seed()).isEqualTo(before.seed());
  }

  @Test
  void whoeverWasNotDrawnMovesUpWhenMoneyReturns() {
    Story story = drawn();
    String winner =
        PEOPLE.stream()
            .filter(name -> story.stage(name) instanceof Stage.Granted)
            .findFirst()
            .orElseThrow();
    String next =
        PEOPLE.stream()
            .filter(name -> story.stage(name).equals(new Stage.Waiting(100)))
            .findFirst()
            .orElseThrow();
    story.says(new Request.Withdraw(id(winner))).folded();

    assertThat(story.stage(next)).isInstanceOf(Stage.Granted.class);
  }

  @Test
  void aCutGivesEverybodyTheSamePartAndNeverACentTooMuch() {
    Story story = new Story().under(terms(Division.PRO_RATA, 1_000_01, "w"));
    PEOPLE.forEach(name -> story.asks(name, 3_33));
    story.at(Story.CLOSES).says(new Request.Divide(SECRET)).folded();

    long part = 3_33 * 1_000_01L / (3_33L * PEOPLE.size());
    assertThat(PEOPLE)
        .allSatisfy(
            name ->
                assertThat(story.stage(name))
                    .isInstanceOfSatisfying(
                        Stage.Granted.class,
                        granted -> assertThat(granted.cents()).isEqualTo(part)));
    assertThat(story.pot().committed()).isEqualTo(part * PEOPLE.size());
    assertThat(story.pot().left()).isNotNegative();
  }

  @Test
  void aRankingServesMostPointsFirstAndWhoCameFirstAmongEquals() {
    Story story = new Story().under(terms(Division.RANKING, 2_000_00, "w"));
    List.of("an", "bo", "cy", "di").forEach(name -> story.asks(name, 1_000_00));
    story.says(new Request.Rank(id("bo"), 7)).says(new Request.Rank(id("cy"), 9));
    story.says(new Request.Rank(id("di"), 7));
    story.at(Story.CLOSES).says(new Request.Divide(SECRET)).folded();

    assertThat(story.stage("cy")).isInstanceOf(Stage.Granted.class);
    assertThat(story.stage("bo")).isInstanceOf(Stage.Granted.class);
    assertThat(story.stage("di")).isEqualTo(new Stage.Waiting(2));
    assertThat(story.stage("an")).isEqualTo(new Stage.Waiting(3));
  }

  @Test
  void whenWaitingEndsEverybodyHearsThatThereIsNothingLeft() {
    Terms terms = terms(Division.FIRST_COME, 1_000_00, "w");
    Terms ending =
        new Terms(
            terms.division(),
            terms.ceilingCents(),
            terms.lanes(),
            terms.reserveFor(),
            terms.claimWithin(),
            terms.objectWithin(),
            Optional.of(Story.CLOSES.plus(Duration.ofDays(30))),
            terms.commitment());
    Story story = new Story().under(ending).asks("an", 1_000_00).asks("bo", 1_000_00);
    story.at(Story.CLOSES.plus(Duration.ofDays(30))).says(new Request.TimePassed()).folded();

    assertThat(story.stage("bo"))
        .isInstanceOfSatisfying(
            Stage.Refused.class, no -> assertThat(no.reason()).isEqualTo("no-money-left"));
    assertThat(story.pot().somebodyWaits()).isFalse();
  }

  private static Story drawn() {
    Story story = new Story().under(terms(Division.BALLOT, 100 * 1_000_00, "w"));
    PEOPLE.forEach(name -> story.asks(name, 1_000_00));
    return story.at(Story.CLOSES).says(new Request.Divide(SECRET)).folded(77);
  }
}
