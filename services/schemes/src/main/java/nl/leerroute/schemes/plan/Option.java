package nl.leerroute.schemes.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.CapRoom;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.Cumulation;
import nl.leerroute.schemes.rule.MoneyKind;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * One scheme for one step: taken or not.
 *
 * @param step place of the step in the route
 */
record Option(int step, PricedStep priced, OpenScheme scheme, Answer.Pays answer) {

  /**
   * Certain money first, what only fills up last; then by name, so that the order is always one. Of
   * the versions and windows of one scheme the one that pays most for a step comes first.
   */
  static final Comparator<Option> ORDER =
      Comparator.comparing(Option::fillsUp)
          .thenComparing(Option::certain, Comparator.reverseOrder())
          .thenComparing(Option::schemeId)
          .thenComparing(Option::step)
          .thenComparing(option -> -option.answer().cents())
          .thenComparing(option -> option.rule().ref())
          .thenComparing(option -> option.answer().dates().applyFrom());

  SchemeVersion rule() {
    return scheme.rule();
  }

  String schemeId() {
    return rule().ref().scheme();
  }

  boolean certain() {
    return Funding.certain(rule());
  }

  boolean isSureGrant() {
    return certain() && rule().lowersPrice();
  }

  /** Pays only what others leave. */
  boolean fillsUp() {
    return rule().cumulation().stream().anyMatch(Cumulation.OnlyRemainder.class::isInstance);
  }

  /** The amount is worked out only when the other money is known. */
  boolean countsOtherFirst() {
    return rule().cumulation().stream().anyMatch(Cumulation.CountsOtherFirst.class::isInstance);
  }

  /** Is about what somebody pays for learning: nobody deducts or borrows what a grant pays. */
  boolean followsTheRest() {
    return rule().payment().costs().inPrice()
        && (rule().kind() == MoneyKind.TAX_EFFECT || rule().kind() == MoneyKind.LOAN);
  }

  /** Leaves room for every grant of the plan, and not only for the certain ones. */
  boolean leavesRoomForAll() {
    return rule().lowersPrice() || rule().kind() == MoneyKind.TAX_EFFECT;
  }

  List<Cap> caps() {
    return answer.caps();
  }

  /** The day that decides in which period of a cap this counts. */
  LocalDate countedOn(Cap cap) {
    return countedOn(cap, priced.purchase(), answer);
  }

  static LocalDate countedOn(Cap cap, Purchase purchase, Answer.Pays answer) {
    return cap.countedOn() == Moment.START
        ? purchase.start().orElse(answer.dates().applyFrom())
        : answer.dates().applyFrom();
  }

  /** What is counted together under a cap: the counter within its period. */
  String counter(Cap cap) {
    return cap.counter() + " " + CapRoom.period(cap, countedOn(cap));
  }
}
