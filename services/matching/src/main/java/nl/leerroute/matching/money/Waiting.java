package nl.leerroute.matching.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.CapRoom;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.plan.AnsweredStep.Answered;
import nl.leerroute.schemes.rule.Cap;

/**
 * Which later starts of an offer bring money that no earlier one brings: of a scheme that pays more
 * then, or from under a cap that counts anew. Also where the offer by itself gets no cheaper: what
 * is paid by one scheme leaves another one for another step.
 */
final class Waiting {

  private final SchemePurse purse;
  private final Offer offer;
  private final Map<Money, Long> most = new HashMap<>();

  /** What is not the same money as any other. */
  private record Money(String scheme, List<String> periods) {}

  Waiting(SchemePurse purse, Offer offer) {
    this.purse = purse;
    this.offer = offer;
  }

  /**
   * @param days ascending
   */
  List<LocalDate> daysAmong(LocalDate earliest, Collection<LocalDate> days) {
    bringsMore(earliest);
    List<LocalDate> worth = new ArrayList<>();
    for (LocalDate day : days) {
      if (bringsMore(day)) {
        worth.add(day);
      }
    }
    return worth;
  }

  private boolean bringsMore(LocalDate start) {
    boolean more = false;
    for (Answered asked : purse.promised(offer, start).answers()) {
      if (asked.answer() instanceof Answer.Pays pays) {
        Money money = money(asked, pays, start);
        more |= pays.cents() > most.getOrDefault(money, 0L);
        most.merge(money, pays.cents(), Math::max);
      }
    }
    return more;
  }

  private static Money money(Answered asked, Answer.Pays pays, LocalDate start) {
    return new Money(
        asked.scheme().rule().ref().scheme(),
        pays.caps().stream()
            .map(cap -> cap.counter() + " " + CapRoom.period(cap, countedOn(cap, pays, start)))
            .toList());
  }

  private static LocalDate countedOn(Cap cap, Answer.Pays pays, LocalDate start) {
    return cap.countedOn() == Moment.START ? start : pays.dates().applyFrom();
  }
}
