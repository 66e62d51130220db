package nl.leerroute.funding.ledger;

import static nl.leerroute.funding.ledger.Story.id;
import static nl.leerroute.funding.ledger.Story.invoice;
import static nl.leerroute.funding.ledger.Story.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.funding.application.Ask;
import nl.leerroute.funding.application.Stage;
import nl.leerroute.funding.application.Verdict;
import org.junit.jupiter.api.Test;

class BadInputTest {

  private final Story story = new Story().under(terms(Division.FIRST_COME, 2_000_00, "w"));

  @Test
  void anApplicationCountsUntilClosingAndASecondLaterItIsRefused() {
    story.at(Story.CLOSES.minusSeconds(1)).asks("an", 100_00).asks("bo", 100_00).folded();

    assertThat(story.stage("an")).isInstanceOf(Stage.Granted.class);
    assertThat(refusal("bo")).isEqualTo("closed");
  }

  @Test
  void anApplicationBeforeOpeningIsRefused() {
    story.at(Story.OPENS.minusSeconds(1)).asks("an", 100_00);
    Story early = new Story().at(Story.OPENS.minusSeconds(9));
    early.under(terms(Division.FIRST_COME, 100_00, "w")).asks("an", 100_00).folded();

    assertThat(early.stage("an"))
        .isInstanceOfSatisfying(
            Stage.Refused.class, no -> assertThat(no.reason()).isEqualTo("not-open"));
  }

  @Test
  void aClockThatJumpsBackOpensNothingAgain() {
    story.at(Story.CLOSES).says(new Request.TimePassed());
    story.at(Story.OPENS.plusSeconds(5)).asks("an", 100_00).folded();

    assertThat(refusal("an")).isEqualTo("closed");
    assertThat(story.pot().time()).isEqualTo(Story.CLOSES);
  }

  @Test
  void aClockThatJumpsAheadClosesWindowsAndWhatWasPromisedStays() {
    story.asks("an", 100_00).at(Story.CLOSES.plusSeconds(3)).asks("bo", 100_00);
    story.at(Story.OPENS.plusSeconds(9)).asks("cy", 100_00).folded();

    assertThat(story.stage("an")).isInstanceOf(Stage.Granted.class);
    assertThat(refusal("bo")).isEqualTo("closed");
    assertThat(refusal("cy")).isEqualTo("closed");
    assertThat(story.pot().committed()).isEqualTo(100_00);
  }

  @Test
  void amountsInTheWrongSignGetNothing() {
    story.asks("an", 0).asks("bo", -100_00).asks("cy", 100_00).asks("di", 100_00);
    story.says(new Request.HandIn(id("cy"), invoice(-1)));
    story.says(new Request.HandIn(id("di"), invoice(100_00)));
    story.says(new Request.Settle(id("di"), -5));
    story.says(new Request.Reclaim(id("di"), -5)).folded();

    assertThat(refusal("an")).isEqualTo("no-amount");
    assertThat(refusal("bo")).isEqualTo("no-amount");
    assertThat(story.stage("cy"))
        .isInstanceOfSatisfying(
            Stage.Granted.class, granted -> assertThat(granted.claim()).isEmpty());
    assertThat(story.stage("di")).isInstanceOf(Stage.Granted.class);
    assertThat(story.pot().left()).isEqualTo(1_800_00);
  }

  @Test
  void anEndedVersionIsRefused() {
    Ask plain = Story.ask("w", "an", 100_00, new Verdict.ByRule());
    Ask ended =
        new Ask(
            plain.lane(),
            plain.scheme(),
            plain.version(),
            plain.person(),
            Optional.empty(),
            plain.cents(),
            plain.verdict(),
            Story.OPENS.plusSeconds(1),
            List.of(),
            plain.flow());
    story.says(new Request.Apply(id("an"), ended)).folded();

    assertThat(refusal("an")).isEqualTo("version-ended");
  }

  @Test
  void aWindowOfAnotherFundIsRefused() {
    Ask elsewhere = Story.ask("theirs", "an", 100_00, new Verdict.ByRule());
    story.says(new Request.Apply(id("an"), elsewhere)).folded();

    assertThat(refusal("an")).isEqualTo("no-such-window");
  }

  @Test
  void moreThanThereEverIsIsRefusedAndHoldsNobodyUp() {
    story.asks("an", 2_000_01).asks("bo", 2_000_00).folded();

    assertThat(refusal("an")).isEqualTo("above-ceiling");
    assertThat(story.stage("bo")).isInstanceOf(Stage.Granted.class);
  }

  @Test
  void aClientThatRepeatsIsOneApplication() {
    story.asks("an", 1_000_00).asks("an", 1_000_00).asks("an", 1_000_00).folded();

    assertThat(story.pot().arrivals()).isEqualTo(1);
    assertThat(story.pot().committed()).isEqualTo(1_000_00);
  }

  @Test
  void onePersonGetsOneAwardHoweverOftenSheAsks() {
    for (String name : List.of("one", "two", "three")) {
      story.says(
          new Request.Apply(
              id(name),
              Story.ask("w", "an", 100_00, new Verdict.ByRule(), Story.oncePerPerson("an"))));
    }
    story.says(new Request.Withdraw(id("one")));
    story.says(
        new Request.Apply(
            id("four"),
            Story.ask("w", "an", 100_00, new Verdict.ByRule(), Story.oncePerPerson("an"))));
    story.folded();

    assertThat(refusal("two")).isEqualTo("limit-person");
    assertThat(refusal("three")).isEqualTo("limit-person");
    assertThat(story.stage("four")).isInstanceOf(Stage.Granted.class);
  }

  @Test
  void whatComesTooLateChangesNothing() {
    story.asks("an", 100_00).says(new Request.Withdraw(id("an")));
    story.says(new Request.Grant(id("an"))).says(new Request.HandIn(id("an"), invoice(1)));
    story.says(new Request.Settle(id("an"), 1)).says(new Request.Reclaim(id("an"), 1));
    story.says(new Request.Contest(id("an"))).says(new Request.Withdraw(id("nobody"))).folded();

    assertThat(story.application("an").decisions()).hasSize(3);
    assertThat(story.pot().left()).isEqualTo(2_000_00);
    assertThat(story.pot().offset()).isEqualTo(story.log.size());
  }

  @Test
  void proofAfterTheTermIsTooLate() {
    story.asks("an", 100_00).after(Duration.ofDays(90));
    story.says(new Request.HandIn(id("an"), invoice(100_00))).folded();

    assertThat(story.stage("an"))
        .isInstanceOfSatisfying(
            Stage.Granted.class, granted -> assertThat(granted.claim()).isEmpty());
  }

  @Test
  void promisesInTermsAreNotTakenBack() {
    Terms first = terms(Division.FIRST_COME, 2_000_00, "w");
    story.under(terms(Division.BALLOT, 5_000_00, "w")).under(terms(Division.FIRST_COME, 1, "v"));
    story.folded();

    assertThat(story.pot().terms()).contains(first);
    assertThat(story.pot().work()).isEqualTo(Set.of());
  }

  private String refusal(String name) {
    return story.stage(name) instanceof Stage.Refused refused ? refused.reason() : "";
  }
}
