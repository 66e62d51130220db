package nl.leerroute.funding.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Ask;
import nl.leerroute.funding.application.Decision;
import nl.leerroute.funding.application.Decision.Hand;
import nl.leerroute.funding.application.Stage;
import nl.leerroute.funding.application.Verdict;

/** Takes decisions about applications, and books what each means for money and limits. */
final class Deciding {

  private final Books books;
  private final OpenPot pot;

  Deciding(Books books) {
    this.books = books;
    this.pot = books.pot();
  }

  boolean fits(String lane, long cents) {
    return pot.room(lane) >= cents && pot.left() >= cents;
  }

  /** Writes a new application down, with the first that is to be said of it. */
  Application arrive(String id, Ask ask, Stage first, Hand by) {
    String link = Digest.of(pot.chain() + id);
    Application arrived =
        new Application(id, pot.id(), ask, pot.arrive(link), link, List.of(decision(first, by)));
    book(ask, Optional.empty(), first);
    books.put(arrived);
    return arrived;
  }

  /** Takes a further decision. */
  Application decide(Application application, Stage next, Hand by) {
    Stage before = application.stage();
    Application decided = application.with(decision(next, by));
    book(application.ask(), Optional.of(before), next);
    books
        .holds()
        .count(application.id(), application.ask(), counted(application, next), pot.turn());
    books.put(decided);
    return decided;
  }

  Stage refused(String reason) {
    return new Stage.Refused(reason, pot.time().plus(pot.agreed().objectWithin()), false);
  }

  /** Sets money apart; where nobody has to look at it, it is granted at once. */
  void reserve(Application application, long cents) {
    granted(decide(application, reserved(cents), Hand.RULE), cents);
  }

  void arriveReserved(String id, Ask ask) {
    granted(arrive(id, ask, reserved(ask.cents()), Hand.RULE), ask.cents());
  }

  /** Puts somebody at the tail of the line of the own window. */
  void queue(String id, Ask ask) {
    Lane lane = pot.lane(ask.lane());
    long number = lane.waiting().tail();
    Stage stage =
        pot.serves() ? new Stage.Waiting(number) : new Stage.Requested(OptionalInt.empty());
    Application arrived = arrive(id, ask, stage, Hand.RULE);
    line(arrived, pot.arrivals() - 1);
  }

  /** Puts an application that is known already at the tail. */
  void queueAgain(Application application) {
    long number = pot.lane(application.ask().lane()).waiting().tail();
    decide(application, new Stage.Waiting(number), Hand.OFFICER);
    line(application, pot.arrivals());
  }

  private void line(Application application, long order) {
    Ask ask = application.ask();
    Lane lane = pot.lane(ask.lane());
    boolean lacksMoney =
        lane.waiting().empty() && pot.room(ask.lane()) >= ask.cents() && pot.left() < ask.cents();
    Place place = new Place(application.id(), order, ask.cents());
    pot.put(ask.lane(), lane.waiting(books.pages().append(lane.waiting(), place)));
    if (pot.serves() && lacksMoney) {
      pot.dry(true);
    }
  }

  void grant(Application application, long cents) {
    Instant claimBy = pot.time().plus(pot.agreed().claimWithin());
    decide(application, new Stage.Granted(cents, claimBy, Optional.empty()), Hand.OFFICER);
    pot.grants(due(pot.grants(), application.id(), claimBy));
  }

  private void granted(Application reserved, long cents) {
    if (reserved.ask().verdict() instanceof Verdict.ByRule) {
      Instant claimBy = pot.time().plus(pot.agreed().claimWithin());
      decide(reserved, new Stage.Granted(cents, claimBy, Optional.empty()), Hand.RULE);
      pot.grants(due(pot.grants(), reserved.id(), claimBy));
    } else {
      Instant until = pot.time().plus(pot.agreed().reserveFor());
      pot.reservations(due(pot.reservations(), reserved.id(), until));
    }
  }

  private Stage reserved(long cents) {
    return new Stage.Reserved(cents, pot.time().plus(pot.agreed().reserveFor()));
  }

  private Line due(Line line, String application, Instant when) {
    return books.pages().append(line, new Place(application, when.toEpochMilli(), 0));
  }

  private Decision decision(Stage stage, Hand by) {
    return new Decision(pot.turn(), pot.time(), stage, by);
  }

  private void book(Ask ask, Optional<Stage> before, Stage next) {
    long committed = next.committed() - before.map(Stage::committed).orElse(0L);
    long spent = next.spent() - before.map(Stage::spent).orElse(0L);
    Lane lane = pot.lane(ask.lane()).moved(committed, spent);
    if (pot.seed().isEmpty()) {
      lane = lane.asking(asked(ask, Optional.of(next)) - asked(ask, before));
    }
    pot.put(ask.lane(), lane);
    if (committed + spent < 0 && pot.serves() && pot.somebodyWaits()) {
      pot.begin(Work.MOVE_UP);
    }
  }

  private static long asked(Ask ask, Optional<Stage> stage) {
    return stage.filter(Stage::queues).isPresent() ? ask.cents() : 0;
  }

  /** Whoever waits keeps the room that was taken for all that was asked. */
  private static long counted(Application application, Stage stage) {
    return stage.queues() ? application.ask().cents() : stage.committed() + stage.spent();
  }
}
