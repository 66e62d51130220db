package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.offer.Offers.Described;
import nl.leerroute.matching.offer.Terms;
import nl.leerroute.matching.profile.Belonging;
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
  private final NavigableSet<Integer> helping;

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
    for (int number : helping) {
      fit(number).ifPresent(fits -> fitting.put(number, fits));
    }
    addTeachersOfNeeds(fitting);
    Preparing preparing = new Preparing(fitting, wish.mostSteps());
    List<Blocked> blocked = new ArrayList<>();
    for (int number : helping) {
      Fitting fits = fitting.get(number);
      if (fits == null) {
        blocked.add(outsideLimits(offer(number)));
      } else if (!preparing.isInTimeFor(number)) {
        blocked.add(new Blocked(fits.offer().offer(), fits.gains(), preparing.barriers(fits)));
      }
    }
    return selection(preparing.inTime(), blocked);
  }

  /** Other limits are not enough where something must also be learned first. */
  private Blocked outsideLimits(Described offer) {
    List<Barrier> barriers = new ArrayList<>(reach.barriers(offer));
    barriers.addAll(Preparing.barriers(offer, needs(offer)));
    return new Blocked(offer.offer(), wish.closedBy(offer), List.copyOf(barriers));
  }

  private Described offer(int number) {
    return offers.get(number).within(person.limits().weeklyHours());
  }

  private Optional<Fitting> fit(int number) {
    Described offer = offer(number);
    List<Run> runs = reach.runs(offer);
    Bits gains = wish.closedBy(offer);
    return runs.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fitting(offer, gains, needs(offer), runs, prepares(number, gains)));
  }

  /** Nobody goes through a whole education for one thing that a course asks at its start. */
  private boolean prepares(int number, Bits gains) {
    Offer offer = offers.get(number).offer();
    boolean counts = gains.weightBeyond(Bits.NONE, wish.lacks()) >= Problem.STEP_COUNTS_FROM;
    return offer.kind().teaches()
        && (!offer.hasATradeOfItsOwn() || (counts && helping.contains(number)));
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
    for (int level = 1; level < wish.mostSteps(); level++) {
      NavigableSet<Need> asked = new TreeSet<>(Need.ORDER);
      fitting.values().forEach(fits -> asked.addAll(fits.needs()));
      for (Need need : asked) {
        for (int teacher : givers(need)) {
          if (!fitting.containsKey(teacher)) {
            fit(teacher)
                .filter(fits -> fits.gives(need))
                .ifPresent(fits -> fitting.put(teacher, fits));
          }
        }
      }
    }
  }

  private List<Integer> givers(Need need) {
    return switch (need) {
      case Need.Skill(int skill) -> Arrays.stream(offers.giving(skill)).boxed().toList();
      case Need.Diploma diploma -> {
        List<Integer> givers = new ArrayList<>();
        for (int number = 0; number < offers.size(); number++) {
          if (diploma.isGivenBy(offers.get(number).offer())) {
            givers.add(number);
          }
        }
        yield givers;
      }
    };
  }

  private Selection selection(Collection<Fitting> fitting, List<Blocked> blocked) {
    NavigableSet<Need> all = new TreeSet<>(Need.ORDER);
    fitting.forEach(fits -> all.addAll(fits.needs()));
    List<Need> needs = List.copyOf(all);
    List<Candidate> candidates = new ArrayList<>();
    for (Fitting fits : fitting) {
      candidates.add(
          new Candidate(
              candidates.size(),
              fits.offer().offer(),
              fits.gains(),
              Bits.where(needs.size(), i -> fits.needs().contains(needs.get(i))),
              Bits.where(needs.size(), i -> fits.gives(needs.get(i))),
              misgivings(fits.offer().offer().terms()),
              fits.runs()));
    }
    return new Selection(List.copyOf(candidates), needs.size(), List.copyOf(blocked));
  }

  private int misgivings(Terms terms) {
    boolean certain = person.belongsTo(terms.groups()) == Belonging.YES;
    return person.limits().misses(terms.help()) + (certain ? 0 : 1);
  }
}
