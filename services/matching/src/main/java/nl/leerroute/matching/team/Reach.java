package nl.leerroute.matching.team;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.matching.money.FirmPurse;
import nl.leerroute.matching.offer.DayPart;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.offer.TargetGroup;
import nl.leerroute.matching.profile.Home;
import nl.leerroute.matching.profile.Limits;
import nl.leerroute.matching.route.Distance;
import nl.leerroute.matching.route.Run;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.route.Weeks;

/** On which days and where people of a firm can follow an offer, and what is in the way of it. */
final class Reach {

  static final int FARTHEST_KM = 50;

  /** A start of one's own choice may be put off by a year, to miss fewer people at once. */
  private static final int WEEKS_TO_CHOOSE = 52;

  private static final Set<TargetGroup> OTHERS =
      Set.of(
          TargetGroup.JOB_SEEKERS,
          TargetGroup.SELF_EMPLOYED,
          TargetGroup.PEOPLE_ON_BENEFIT,
          TargetGroup.WORK_DISABLED);

  private final Optional<Home> seat;
  private final LocalDate asOf;
  private final FirmPurse purse;
  private final Map<String, Reached> known = new HashMap<>();

  /**
   * @param steps on each run and start
   * @param obstacles of the runs that are left out
   */
  record Reached(List<Step> steps, List<Obstacle> obstacles) {}

  Reach(Optional<Home> seat, LocalDate asOf, FirmPurse purse) {
    this.seat = seat;
    this.asOf = asOf;
    this.purse = purse;
  }

  /**
   * @param everyMonday whether it is always learned in working time, so that every start counts
   */
  Reached of(Offer offer, boolean everyMonday) {
    return known.computeIfAbsent(offer.id() + everyMonday, _ -> reach(offer, everyMonday));
  }

  /** Whether somebody is away from work for it: lessons by day, not at one's own work. */
  static boolean isInWorkingTime(Step step) {
    Offer offer = step.offer();
    Optional<Offering> offering = step.run().offering();
    Set<DayPart> parts = offering.map(Offering::dayParts).orElse(Set.of());
    boolean somewhere = offering.flatMap(Offering::place).isPresent();
    boolean ownPace =
        (offer.ownPace() || offer.startsAnyTime()) && offer.forms().equals(Set.of(Form.ONLINE));
    boolean ownWork = offer.forms().equals(Set.of(Form.WORKPLACE)) && !somewhere;
    boolean outside = !parts.isEmpty() && !parts.contains(DayPart.DAY);
    return !ownPace && !ownWork && !outside;
  }

  private Reached reach(Offer offer, boolean everyMonday) {
    List<Step> steps = new ArrayList<>();
    List<Obstacle> obstacles = new ArrayList<>();
    if (isForOthers(offer)) {
      obstacles.add(new Obstacle.ForOthers());
    } else if (offer.startsAnyTime() && offer.offerings().isEmpty()) {
      addFree(offer, Optional.empty(), distance(offer, Optional.empty()), everyMonday, steps);
    } else {
      Set<Object> kinds = new HashSet<>();
      for (Offering offering : offer.offerings()) {
        Optional<Obstacle> obstacle = obstacle(offer, offering);
        obstacle.ifPresent(obstacles::add);
        if (obstacle.isEmpty()) {
          int kilometres = distance(offer, Optional.of(offering));
          if (!offer.startsAnyTime()) {
            steps.add(new Step(offer, Run.dated(offering, kilometres), offering.start()));
          } else if (kinds.add(List.of(offering.place(), offering.dayParts()))) {
            addFree(offer, Optional.of(offering), kilometres, everyMonday, steps);
          }
        }
      }
      if (offer.offerings().isEmpty()) {
        obstacles.add(new Obstacle.NoRun());
      }
    }
    return new Reached(List.copyOf(steps), List.copyOf(obstacles));
  }

  private boolean isForOthers(Offer offer) {
    Set<TargetGroup> groups = offer.terms().groups();
    Set<String> area = offer.terms().deliveryArea();
    return (!groups.isEmpty() && OTHERS.containsAll(groups))
        || (!area.isEmpty() && seat.filter(home -> !home.liesIn(area)).isPresent());
  }

  private Optional<Obstacle> obstacle(Offer offer, Offering offering) {
    if (!offering.language().equals(Limits.DUTCH)) {
      return Optional.of(new Obstacle.Language());
    }
    if (!offer.startsAnyTime() && offering.lastDayToEnrol().isBefore(asOf)) {
      return Optional.of(new Obstacle.NoRun());
    }
    int kilometres = distance(offer, Optional.of(offering));
    if (kilometres != Distance.UNKNOWN && kilometres > FARTHEST_KM) {
      return Optional.of(new Obstacle.Far(kilometres));
    }
    return offering.isFull() ? Optional.of(new Obstacle.Full()) : Optional.empty();
  }

  private int distance(Offer offer, Optional<Offering> offering) {
    return offering
        .flatMap(Offering::place)
        .map(place -> seat.map(home -> home.kilometresTo(place)).orElse(Distance.UNKNOWN))
        .orElse(offer.isInClass() ? Distance.UNKNOWN : Distance.NONE);
  }

  /** Whoever is missed at work may start on any Monday; others soon, or when there is money. */
  private void addFree(
      Offer offer, Optional<Offering> some, int kilometres, boolean everyMonday, List<Step> steps) {
    LocalDate first = Weeks.firstFreeStart(asOf);
    LocalDate last = first.plusWeeks(WEEKS_TO_CHOOSE);
    Run run = Run.free(some, Math.toIntExact(first.toEpochDay()), kilometres);
    Set<LocalDate> days = new TreeSet<>(Set.of(first));
    Step soonest = new Step(offer, run, first);
    for (LocalDate day : purse.applicationDays(offer, first)) {
      if (!day.isAfter(last)) {
        days.add(day);
      }
    }
    if (everyMonday || isInWorkingTime(soonest)) {
      first.datesUntil(last, Period.ofWeeks(1)).forEach(days::add);
    }
    days.forEach(day -> steps.add(new Step(offer, run, day)));
  }
}
