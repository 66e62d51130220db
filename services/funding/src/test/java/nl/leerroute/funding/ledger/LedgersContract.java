package nl.leerroute.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Decision;
import nl.leerroute.funding.application.Stage;
import nl.leerroute.funding.application.Verdict;
import org.junit.jupiter.api.Test;

/** What the safety of money stands on, wherever ledgers are kept. */
public abstract class LedgersContract {

  private final String pot = UUID.randomUUID().toString();

  protected abstract Ledgers ledgers();

  @Test
  void ofTwoWhoKnowTheSameTurnOneIsTooLate() {
    Pot unknown = Pot.unknown(pot);
    Pot first = turned(unknown);
    assertThat(ledgers().turn(unknown, first)).isTrue();
    assertThat(ledgers().turn(unknown, turned(unknown))).isFalse();
    assertThat(ledgers().turn(first, turned(first))).isTrue();
    assertThat(ledgers().turn(first, turned(first))).isFalse();
    assertThat(ledgers().find(pot).map(Pot::turn)).contains(2L);
  }

  @Test
  void aLedgerIsReadAsItWasKept() {
    Story story = new Story(pot).under(Story.terms(Division.BALLOT, 5, "w/with.dots$"));
    story.folded();
    Pot kept = Objects.requireNonNull(story.kept.pots.get(pot));
    ledgers().turn(Pot.unknown(pot), kept);
    assertThat(ledgers().find(pot)).contains(kept);
  }

  @Test
  void aHoldThatSomebodyElseTookMeanwhileIsNotOverwritten() {
    Hold one = hold("one");
    Hold two = hold("two");
    assertThat(ledgers().keepHolds(List.of(one, two))).isTrue();
    assertThat(ledgers().keepHolds(List.of(one))).isFalse();

    Map<String, Hold> kept = ledgers().holds(List.of(one.key(), two.key(), "none"));
    assertThat(kept).containsOnlyKeys(one.key(), two.key());
    Hold read = Objects.requireNonNull(kept.get(one.key()));
    assertThat(read.answers()).isEqualTo(one.answers());
    assertThat(ledgers().keepHolds(List.of(read))).isTrue();
    assertThat(ledgers().keepHolds(List.of(read))).isFalse();
  }

  @Test
  void anApplicationNeverLosesADecision() {
    Application one = application(1);
    Application three = application(3);
    ledgers().keep(List.of(three), List.of());
    ledgers().keep(List.of(one), List.of());
    assertThat(ledgers().applications(List.of(one.id(), "none")))
        .containsExactlyEntriesOf(Map.of(one.id(), three));
  }

  @Test
  void aPageOnlyGrows() {
    Page one = new Page(pot + "/w/0", List.of(new Place("a", 0, 5)));
    Page two = new Page(one.key(), List.of(new Place("a", 0, 5), new Place("b", 1, 6)));
    ledgers().keep(List.of(), List.of(one));
    ledgers().keep(List.of(), List.of(two));
    ledgers().keep(List.of(), List.of(one));
    assertThat(ledgers().pages(List.of(one.key())))
        .containsExactlyEntriesOf(Map.of(one.key(), two));
  }

  private static Pot turned(Pot pot) {
    OpenPot open = new OpenPot(pot);
    open.worked();
    return open.closed();
  }

  private Hold hold(String name) {
    return Hold.none(pot + name).with("a", new Hold.Answer(true, 5, Story.OPENS, 1));
  }

  private Application application(int decisions) {
    List<Stage> stages = new ArrayList<>();
    stages.add(new Stage.Reserved(5, Story.CLOSES));
    Stream.of(
            new Stage.Granted(5, Story.CLOSES, java.util.Optional.of(Story.invoice(4))),
            new Stage.Settled(4))
        .forEach(stages::add);
    return new Application(
        pot,
        pot,
        Story.ask("w", "an", 5, new Verdict.ByPeople(), Story.oncePerPerson("an")),
        0,
        "link",
        IntStream.range(0, decisions)
            .mapToObj(
                turn -> new Decision(turn, Story.OPENS, stages.get(turn), Decision.Hand.OFFICER))
            .toList());
  }
}
