package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.offer.Offers.Described;
import nl.leerroute.matching.profile.Profile;

/**
 * Finds the offers that may be in a route: those that close something, and those that teach what
 * these ask first.
 */
final class Selecting {

  private final Offers offers;
  private final Wish wish;
  private final HeldSkills held;
  private final Profile person;
  private final Reach reach;
  private final NavigableMap<Integer, Bits> helping;

  Selecting(Offers offers, Wish wish, HeldSkills held, Profile person, LocalDate asOf) {
    this.offers = offers;
    this.wish = wish;
    this.held = held;
    this.person = person;
    this.reach = new Reach(person, asOf);
    this.helping = wish.helpedBy(offers);
  }

  Selection select() {
    NavigableMap<Integer, Fitting> fitting = new TreeMap<>();
    for (int number : helping.keySet()) {
      fit(number).ifPresent(fits -> fitting.put(number, fits));
    }
    addTeachersOfNeeds(fitting);
    Preparing preparing = new Preparing(fitting, wish.mostSteps(), this::givers);
    List<Blocked> blocked = new ArrayList<>();
    for (int number : helping.keySet()) {
      Fitting fits = fitting.get(number);
      if (fits == null) {
        blocked.add(outsideLimits(number));
      } else if (!preparing.isInTimeFor(number)) {
        blocked.add(new Blocked(fits.offer().offer(), fits.gains(), preparing.barriers(fits)));
      }
    }
    return selection(preparing.inTime(), blocked);
  }

  /** Other limits are not enough where something must also be learned first. */
  private Blocked outsideLimits(int number) {
    Described offer = offer(number);
    List<Barrier> barriers = new ArrayList<>(reach.barriers(offer));
    barriers.addAll(Preparing.barriers(offer, needs(offer)));
    return new Blocked(offer.offer(), gains(number, offer), List.copyOf(barriers));
  }

  private Bits gains(int number, Described offer) {
    Bits known = helping.get(number);
    return known == null ? wish.closedBy(offer) : known;
  }

  private Described offer(int number) {
    return offers
        .get(number)
        .exempting(skill -> isProven(offers.number(skill)))
        .within(person.limits().weeklyHours());
  }

  private boolean isProven(OptionalInt skill) {
    return skill.isPresent() && held.isProven(skill.getAsInt());
  }

  private Optional<Fitting> fit(int number) {
    Described offer = offer(number);
    List<Run> runs = reach.runs(offer);
    Bits gains = gains(number, offer);
    return runs.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fitting(offer, gains, needs(offer), runs, prepares(number, gains)));
  }

  /** Nobody goes through a whole education for one thing that a course asks at its start. */
  private boolean prepares(int number, Bits gains) {
    Offer offer = offers.get(number).offer();
    boolean counts = gains.weightBeyond(Bits.NONE, wish.lacks()) >= Problem.STEP_COUNTS_FROM;
    return offer.kind().teaches()
        && (!offer.hasATradeOfItsOwn() || (counts && helping.containsKey(number)));
  }

  private NavigableSet<Need> needs(Described offer) {
    NavigableSet<Need> needs = new TreeSet<>(Need.ORDER);
    Arrays.stream(offer.requires())
        .filter(skill -> !held.has(skill))
        .forEach(skill -> needs.add(new Need.Skill(skill)));
    Optional<Education> own = person.situation().education();
    offer
        .offer()
        .entryEducation()
        .filter(asked -> own.filter(has -> !has.givesEntryTo(asked)).isPresent())
        .ifPresent(asked -> needs.add(new Need.Diploma(asked)));
    return needs;
  }

  /** One level of teachers for every step that may come before the last. */
  private void addTeachersOfNeeds(NavigableMap<Integer, Fitting> fitting) {
    Set<Need> served = new HashSet<>();
    for (int level = 1; level < wish.mostSteps(); level++) {
      NavigableSet<Need> asked = new TreeSet<>(Need.ORDER);
      fitting.values().forEach(fits -> asked.addAll(fits.needs()));
      for (Need need : asked) {
        if (served.add(need)) {
          givers(need)
              .filter(teacher -> !fitting.containsKey(teacher))
              .forEach(
                  teacher ->
                      fit(teacher)
                          .filter(fits -> fits.gives(need))
                          .ifPresent(fits -> fitting.put(teacher, fits)));
        }
      }
    }
  }

  private IntStream givers(Need need) {
    return switch (need) {
      case Need.Skill(int skill) -> offers.teaching(skill);
      case Need.Diploma(Education level) -> offers.leadingTo(level);
    };
  }

  private IntStream givers(Need need, NavigableMap<Integer, Fitting> among) {
    return givers(need)
        .filter(
            number -> {
              Fitting fits = among.get(number);
              return fits != null && fits.gives(need);
            });
  }

  private Selection selection(NavigableMap<Integer, Fitting> fitting, List<Blocked> blocked) {
    NavigableMap<Need, Integer> needs = new TreeMap<>(Need.ORDER);
    fitting.values().forEach(fits -> fits.needs().forEach(need -> needs.put(need, 0)));
    Map<Integer, Bits> gives = new HashMap<>();
    int next = 0;
    for (Map.Entry<Need, Integer> need : needs.entrySet()) {
      Bits bit = Bits.of(next);
      need.setValue(next++);
      givers(need.getKey(), fitting).forEach(number -> gives.merge(number, bit, Bits::and));
    }
    List<Candidate> candidates = new ArrayList<>();
    fitting.forEach(
        (number, fits) ->
            candidates.add(
                new Candidate(
                    candidates.size(),
                    fits.offer().offer(),
                    fits.gains(),
                    Bits.of(
                        fits.needs().stream()
                            .mapToInt(need -> needs.getOrDefault(need, 0))
                            .toArray()),
                    gives.getOrDefault(number, Bits.NONE),
                    person.misgivings(fits.offer().offer()),
                    fits.runs())));
    return new Selection(List.copyOf(candidates), needs.size(), List.copyOf(blocked));
  }
}
