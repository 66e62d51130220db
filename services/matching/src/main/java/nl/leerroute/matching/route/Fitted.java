package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.offer.Offers.Described;
import nl.leerroute.matching.profile.Profile;

/** Offers as one person can take them, each looked at when somebody asks for it, and once. */
final class Fitted {

  private static final NavigableSet<Need> NOTHING = Collections.emptyNavigableSet();

  private final Offers offers;
  private final HeldSkills held;
  private final Profile person;
  private final Reach reach;
  private final Map<Integer, Bits> helping;
  private final int[] lacks;
  private final Map<Integer, Optional<Fitting>> known = new HashMap<>();

  /**
   * @param helping the offers that close something, each with what it closes
   */
  Fitted(
      Offers offers,
      Wish wish,
      HeldSkills held,
      Profile person,
      LocalDate asOf,
      Map<Integer, Bits> helping) {
    this.offers = offers;
    this.held = held;
    this.person = person;
    this.reach = new Reach(person, asOf, offers.places());
    this.helping = helping;
    this.lacks = wish.lacks();
  }

  /** Empty when the person's limits keep it out. */
  Optional<Fitting> of(int number) {
    Optional<Fitting> fits = known.get(number);
    if (fits == null) {
      fits = fit(number);
      known.put(number, fits);
    }
    return fits;
  }

  private Optional<Fitting> fit(int number) {
    Described offer = offer(number);
    List<Run> runs = reach.runs(offer);
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    Bits gains = gains(number);
    return Optional.of(
        new Fitting(number, offer, gains, needs(offer), runs, prepares(offer.offer(), gains)));
  }

  /** Other limits are not enough where something must also be learned first. */
  Blocked outsideLimits(int number) {
    Described offer = offer(number);
    List<Barrier> barriers = reach.barriers(offer);
    barriers.addAll(Preparing.barriers(offer, needs(offer)));
    return new Blocked(offer.offer(), gains(number), List.copyOf(barriers));
  }

  private Bits gains(int number) {
    return helping.getOrDefault(number, Bits.NONE);
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

  /** Nobody goes through a whole education for one thing that a course asks at its start. */
  private boolean prepares(Offer offer, Bits gains) {
    boolean counts = gains.weightBeyond(Bits.NONE, lacks) >= Problem.STEP_COUNTS_FROM;
    return offer.kind().teaches() && (!offer.hasATradeOfItsOwn() || counts);
  }

  private NavigableSet<Need> needs(Described offer) {
    if (offer.requires().length == 0 && offer.offer().entryEducation().isEmpty()) {
      return NOTHING;
    }
    NavigableSet<Need> needs = new TreeSet<>(Need.ORDER);
    for (int skill : offer.requires()) {
      if (!held.has(skill)) {
        needs.add(new Need.Skill(skill));
      }
    }
    Optional<Education> own = person.situation().education();
    offer
        .offer()
        .entryEducation()
        .filter(asked -> own.filter(has -> !has.givesEntryTo(asked)).isPresent())
        .ifPresent(asked -> needs.add(new Need.Diploma(asked)));
    return needs;
  }
}
