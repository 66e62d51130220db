package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.offer.Preference;
import nl.leerroute.matching.profile.Profile;

/**
 * Finds the offers that may be in a route: those that close something, and those that teach what
 * these ask first.
 */
final class Selecting {

  private final Offers offers;
  private final Profile person;
  private final Set<Preference> preferences;
  private final NavigableMap<Integer, Bits> helping;
  private final Fitted fitted;
  private final FirstDays firstDays;
  private final Preparing preparing;
  private final NavigableMap<Integer, Fitting> inTime = new TreeMap<>();
  private final List<Blocked> blocked = new ArrayList<>();

  /** All who teach these are candidates. */
  private final Set<Need> taught = new HashSet<>();

  Selecting(Offers offers, Wish wish, HeldSkills held, Profile person, LocalDate asOf) {
    this.offers = offers;
    this.person = person;
    this.preferences = person.preferences();
    this.helping = wish.helpedBy(offers);
    this.fitted = new Fitted(offers, wish, held, person, asOf, helping);
    this.firstDays =
        new FirstDays(fitted, offers.soonest(asOf, Weeks.firstFreeStart(asOf)), wish.mostSteps());
    this.preparing = new Preparing(firstDays, wish.mostSteps());
  }

  /** What closes something, without those who only teach what others ask. */
  Selection select() {
    for (int number : helping.keySet()) {
      Optional<Fitting> fits = fitted.of(number);
      Optional<Fitting> prepared = fits.flatMap(preparing::inTime);
      prepared.ifPresent(each -> inTime.put(number, each));
      if (prepared.isEmpty()) {
        blocked.add(fits.map(this::unprepared).orElseGet(() -> fitted.outsideLimits(number)));
      }
    }
    return selection();
  }

  /** Whether not all who teach these things are candidates already. */
  boolean isNewTo(Collection<Need> asked) {
    return !taught.containsAll(asked);
  }

  /** The same with all who teach these things too. */
  Selection with(Collection<Need> asked) {
    for (Need need : asked.stream().filter(taught::add).toList()) {
      givers(need)
          .filter(number -> !inTime.containsKey(number) && mayGive(number, need))
          .mapToObj(fitted::of)
          .flatMap(Optional::stream)
          .filter(fits -> fits.gives(need))
          .flatMap(fits -> preparing.inTime(fits).stream())
          .forEach(fits -> inTime.put(fits.number(), fits));
    }
    return selection();
  }

  /** Those on whose runs it depends who is prepared in time. */
  Collection<Fitting> prepared() {
    return firstDays.counted();
  }

  private Blocked unprepared(Fitting fits) {
    return new Blocked(fits.offer().offer(), fits.gains(), preparing.barriers(fits));
  }

  /** Nobody goes through a whole education for another trade to learn one thing. */
  private boolean mayGive(int number, Need need) {
    return need instanceof Need.Diploma || !offers.hasATradeOfItsOwn(number);
  }

  private IntStream givers(Need need) {
    return switch (need) {
      case Need.Skill(int skill) -> offers.teaching(skill);
      case Need.Diploma(Education level) -> offers.leadingTo(level);
    };
  }

  private Selection selection() {
    NavigableSet<Need> needs = new TreeSet<>(Need.ORDER);
    inTime.values().forEach(fits -> needs.addAll(fits.needs()));
    List<Need> numbered = List.copyOf(needs);
    Numbers numbers = new Numbers(numbered);
    List<Candidate> candidates = new ArrayList<>(inTime.size());
    for (Fitting fits : inTime.values()) {
      candidates.add(
          new Candidate(
              candidates.size(),
              fits.offer().offer(),
              fits.gains(),
              numbers.needed(fits),
              numbers.given(fits),
              person.misgivings(fits.offer().offer(), preferences),
              fits.runs()));
    }
    return new Selection(
        List.copyOf(candidates),
        numbered,
        Bits.where(needs.size(), need -> !taught.contains(numbered.get(need))),
        List.copyOf(blocked));
  }
}
