package nl.leerroute.schemes.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.schemes.Euros;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.Line;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Reason;

/** Puts chosen grants back onto their steps, and beside them what else pays. */
final class Placing {

  private final List<AnsweredStep> steps;
  private final Reasking reasking;
  private final Rooms rooms;
  private final Map<Option, Funding> sure;
  private final Map<Option, Funding> grants = new LinkedHashMap<>();
  private final Map<Option, Funding> beside = new LinkedHashMap<>();
  private final Map<Option, Answer> dropped = new HashMap<>();

  /**
   * @param sure the grants that can be counted on, which a loan leaves room for: who borrows needs
   *     enough for when the other money does not come
   */
  Placing(List<AnsweredStep> steps, Map<Option, Funding> sure, Reasking reasking) {
    this.steps = steps;
    this.sure = sure;
    this.reasking = reasking;
    this.rooms = new Rooms(reasking.person().received());
  }

  /**
   * @param paying all that may be used, the chosen ones among them
   */
  Placing place(List<Option> paying, Choosing.Choice choice) {
    for (int i = 0; i < choice.options().size(); i++) {
      Option option = choice.options().get(i);
      long cents = choice.division().cents().get(i);
      rooms.take(option, cents);
      grants.put(option, funding(option, option.answer(), cents));
    }
    List<Option> others = paying.stream().filter(option -> !grants.containsKey(option)).toList();
    others.stream().filter(option -> option.rule().lowersPrice()).forEach(this::place);
    others.stream().filter(option -> !option.rule().lowersPrice()).forEach(this::place);
    return this;
  }

  Map<Option, Funding> grants() {
    return grants;
  }

  Map<Option, Funding> beside() {
    return beside;
  }

  /** Why what may be used is not used. */
  Map<Option, Answer> dropped() {
    return dropped;
  }

  long cents() {
    return grants.values().stream().mapToLong(Funding::cents).sum();
  }

  /** Beside the chosen grants: what is worked out after them, then what is no grant. */
  private void place(Option option) {
    Optional<Wording> excluded =
        Stream.concat(grants.keySet().stream(), beside.keySet().stream())
            .map(chosen -> Rules.exclusion(chosen, option))
            .flatMap(Optional::stream)
            .findFirst();
    if (excluded.isPresent()) {
      dropped.put(option, refused(option, Unused.EXCLUDED, excluded.get()));
    } else if (option.countsOtherFirst() || option.followsTheRest()) {
      afterOthers(option);
    } else if (option.rule().lowersPrice()) {
      dropped.put(option, notNeeded(option));
    } else {
      add(beside, option, option.answer(), option.answer().cents());
    }
  }

  private void afterOthers(Option option) {
    boolean grant = option.rule().lowersPrice();
    Map<CostKind, Long> paid = paid(option.step(), option.leavesRoomForAll() ? grants : sure);
    if (reasking.ask(option, paid) instanceof Answer.Pays pays) {
      long left =
          option.priced().priceCents() - paid.values().stream().mapToLong(cents -> cents).sum();
      add(grant ? grants : beside, option, pays, Math.min(pays.cents(), left));
    } else {
      dropped.put(option, notNeeded(option));
    }
  }

  private void add(Map<Option, Funding> money, Option option, Answer.Pays answer, long cents) {
    long allowed = rooms.within(option, cents);
    if (allowed == 0 || allowed < option.rule().payment().minimumCents()) {
      dropped.put(option, notNeeded(option));
    } else {
      rooms.take(option, allowed);
      money.put(option, funding(option, answer, allowed));
    }
  }

  /** What grants pay of a step, by kind of cost; in all what they pay of the price. */
  private Map<CostKind, Long> paid(int step, Map<Option, Funding> by) {
    Map<CostKind, Long> room = new EnumMap<>(CostKind.class);
    steps.get(step).step().purchase().costs().cents().forEach(room::put);
    room.keySet().removeIf(kind -> !kind.inPrice());
    Map<CostKind, Long> paid = new EnumMap<>(CostKind.class);
    long elsewhere = 0;
    for (Map.Entry<Option, Funding> each : by.entrySet()) {
      if (each.getKey().step() == step) {
        Collection<CostKind> kinds = each.getKey().rule().payment().costs().kinds();
        elsewhere += pay(each.getValue().cents(), kinds, room, paid);
      }
    }
    pay(elsewhere, List.copyOf(room.keySet()), room, paid);
    return paid;
  }

  /** Fills the room of kinds one after the other, and gives what did not go in. */
  private static long pay(
      long cents, Collection<CostKind> kinds, Map<CostKind, Long> room, Map<CostKind, Long> paid) {
    long rest = cents;
    for (CostKind kind : kinds) {
      long part = Math.min(rest, room.getOrDefault(kind, 0L));
      room.merge(kind, -part, Long::sum);
      paid.merge(kind, part, Long::sum);
      rest -= part;
    }
    return rest;
  }

  private static Funding funding(Option option, Answer.Pays answer, long cents) {
    List<Line> lines = new ArrayList<>(answer.derivation());
    if (cents < answer.cents()) {
      lines.add(
          new Line(
              Wording.of(
                  "Met het andere geld in deze route samen: " + Euros.nl(cents),
                  "Together with the other money in this route: " + Euros.en(cents)),
              cents));
    }
    return new Funding(option.rule(), answer, cents, lines);
  }

  private static Answer refused(Option option, String id, Wording why) {
    return new Answer.Refused(
        option.rule().ref(), List.of(new Reason(id, instead(option, why), Optional.empty())));
  }

  private static Answer notNeeded(Option option) {
    Wording why =
        Wording.of(
            "Ander geld in deze route levert samen meer op.",
            "Other money in this route brings more together.");
    return new Answer.NothingToPay(
        option.rule().ref(), new Reason(Unused.COVERED, instead(option, why), Optional.empty()));
  }

  /** Grants that are not used may still pay when the others do not come. */
  private static Wording instead(Option option, Wording why) {
    long cents = option.answer().cents();
    return option.rule().lowersPrice()
        ? Wording.of(
            why.nl()
                + " Komt dat geld niet, dan betaalt deze regeling hier tot "
                + Euros.nl(cents)
                + ".",
            why.en() + " Should it not come, this scheme pays up to " + Euros.en(cents) + " here.")
        : why;
  }
}
