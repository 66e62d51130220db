package nl.leerroute.matching.route;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of candidates before days are chosen, with what no timetable of it can beat.
 *
 * @param gain what they close together, in millionths of the goal
 * @param own the least that they cost
 * @param misgivings by all together
 * @param end the first day by which all could have ended, each two of them within the hours
 * @param firstStart the first day on which one of them can start
 * @param hours of study in all
 */
record Bundle(
    Problem problem,
    List<Candidate> members,
    Bits covered,
    Bits gives,
    int gain,
    Contribution own,
    int misgivings,
    int end,
    int kilometres,
    int hoursElsewhere,
    int firstStart,
    int hours) {

  static Bundle empty(Problem problem) {
    return new Bundle(
        problem,
        List.of(),
        Bits.NONE,
        Bits.NONE,
        0,
        Contribution.NOTHING,
        0,
        0,
        0,
        0,
        Integer.MAX_VALUE,
        0);
  }

  /** The end is {@link Pairs#NEVER} when no timetable has all of them. */
  Bundle with(Candidate candidate, Floors floors) {
    int soonest = Math.max(end, floors.end(candidate));
    for (Candidate member : members) {
      soonest = Math.max(soonest, floors.endOfBoth(member, candidate));
    }
    List<Candidate> more = new ArrayList<>(members);
    more.add(candidate);
    return new Bundle(
        problem,
        more,
        covered.and(candidate.gains()),
        gives.and(candidate.gives()),
        gain + gainOf(candidate),
        own.plus(floors.own(candidate)),
        misgivings + candidate.misgivings(),
        soonest,
        Math.max(kilometres, floors.kilometres(candidate)),
        hoursElsewhere + floors.hoursElsewhere(candidate),
        Math.min(firstStart, floors.start(candidate)),
        hours + candidate.hoursPerWeek() * candidate.days() / 7);
  }

  int size() {
    return members.size();
  }

  boolean has(Candidate candidate) {
    for (Candidate member : members) {
      if (member.number() == candidate.number()) {
        return true;
      }
    }
    return false;
  }

  /** Whether each two of them can be taken by one person. */
  boolean fits() {
    return end != Pairs.NEVER;
  }

  /** What a candidate would add. */
  int gainOf(Candidate candidate) {
    return candidate.gains().weightBeyond(covered, problem.lacks());
  }

  int worth() {
    return gain - members.size() * Problem.STEP_COUNTS_FROM;
  }

  /**
   * What somebody else must give before the members can be taken one after another; nothing when
   * they can. Of what no other member gives only the first: there is no way without it.
   */
  Bits openNeeds() {
    Bits open = Bits.NONE;
    for (Candidate stuck : stuck()) {
      Bits alone = stuck.needs().beyond(givenByOthers(stuck));
      if (!alone.isEmpty()) {
        return alone.first();
      }
      open = open.and(stuck.needs());
    }
    return open;
  }

  /** What members need and no other member gives: each of these somebody else must give. */
  Bits mustBeGiven() {
    Bits must = Bits.NONE;
    for (Candidate member : members) {
      if (!member.needs().isEmpty()) {
        Bits alone = member.needs().beyond(givenByOthers(member));
        must = alone.isEmpty() ? must : must.and(alone);
      }
    }
    return must;
  }

  /** What the members need before their starts. */
  Bits needs() {
    Bits needs = Bits.NONE;
    for (Candidate member : members) {
      needs = needs.and(member.needs());
    }
    return needs;
  }

  private Bits givenByOthers(Candidate member) {
    Bits given = Bits.NONE;
    for (Candidate other : members) {
      given = other.number() == member.number() ? given : given.and(other.gives());
    }
    return given;
  }

  /** Members that need what no member gives that can be taken before. */
  private List<Candidate> stuck() {
    List<Candidate> stuck = members;
    Bits known = Bits.NONE;
    int before;
    do {
      before = stuck.size();
      List<Candidate> left = new ArrayList<>();
      for (Candidate member : stuck) {
        if (known.hasAll(member.needs())) {
          known = known.and(member.gives());
        } else {
          left.add(member);
        }
      }
      stuck = left;
    } while (!stuck.isEmpty() && stuck.size() < before);
    return stuck;
  }

  /**
   * Whether a route may be the best one that has a candidate beside these and, perhaps, others.
   * What adds less than a step must, and teaches nobody what another step needs, is better left
   * out; unless it is all that there is, and then what else adds something is better alone.
   *
   * @param worth what it would add, less what a step must
   */
  boolean canUse(Candidate candidate, int worth) {
    boolean adds = worth > -Problem.STEP_COUNTS_FROM;
    boolean gives = !candidate.gives().isEmpty();
    if (isSlight()) {
      return gives && !adds;
    }
    return worth >= 0 || gives || (adds && gain == 0);
  }

  private boolean isSlight() {
    return gain > 0
        && gain < Problem.STEP_COUNTS_FROM
        && members.stream().anyMatch(member -> member.gives().isEmpty());
  }

  /** Whether every member adds what a step must or teaches what another member needs. */
  boolean isLean() {
    for (Candidate member : members) {
      int alone = alone(member);
      if (alone < Problem.STEP_COUNTS_FROM && alone < gain && !isNeeded(member)) {
        return false;
      }
    }
    return true;
  }

  private boolean isNeeded(Candidate member) {
    for (Candidate other : members) {
      if (other.number() != member.number() && other.needs().hasOneOf(member.gives())) {
        return true;
      }
    }
    return false;
  }

  /** At least one member is learned at work and adds enough that no other member adds. */
  boolean learnsAtWork() {
    for (Candidate member : members) {
      if (member.offer().isAtWork() && alone(member) >= Problem.STEP_COUNTS_FROM) {
        return true;
      }
    }
    return false;
  }

  /** What it closes that no other member closes. */
  private int alone(Candidate member) {
    Bits others = Bits.NONE;
    for (Candidate other : members) {
      if (other.number() != member.number()) {
        others = others.and(other.gains());
      }
    }
    return member.gains().weightBeyond(others, problem.lacks());
  }

  /** What no timetable of exactly these candidates beats. */
  Measures floor() {
    return new Measures(
        worth(),
        problem.rung(worth()),
        own,
        misgivings,
        soonestEnd(),
        kilometres,
        hoursElsewhere,
        learnsAtWork());
  }

  /** All hours of study must fit between the first start and the end. */
  private int soonestEnd() {
    if (members.isEmpty() || problem.weeklyHours() == 0) {
      return end;
    }
    int days = Math.ceilDiv(hours * 7, problem.weeklyHours());
    return Math.max(end, firstStart + days - 1);
  }
}
