package nl.leerroute.matching.planning;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.planning.RouteSet.Remainder;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.taxonomy.Taxonomy;

/**
 * What is still to be done for a larger whole after a route that holds a part of it.
 *
 * <p>Done is what its parts in the route teach, and what the person can prove. Courses that are no
 * part of it do not count: nobody said that they do.
 */
record AddingUp(Taxonomy taxonomy, Offers offers, HeldSkills held) {

  /** Empty where a step is no part of anything that is offered. */
  Optional<Remainder> of(Step step, List<Step> route) {
    return step.offer().pieces().partOf().flatMap(offers::whole).map(whole -> after(route, whole));
  }

  private Remainder after(List<Step> route, Offer whole) {
    Set<String> taken =
        route.stream()
            .map(Step::offer)
            .filter(offer -> offer.pieces().partOf().equals(Optional.of(whole.id())))
            .map(Offer::id)
            .collect(Collectors.toSet());
    List<Offer> parts = offers.partsOf(whole.id());
    BitSet open = skills(whole);
    for (int skill : open.stream().filter(held::isProven).toArray()) {
      open.clear(skill);
    }
    parts.stream().filter(part -> taken.contains(part.id())).forEach(part -> take(part, open));
    List<Offer> needed =
        needed(parts.stream().filter(part -> !taken.contains(part.id())).toList(), open);
    return new Remainder(whole, needed, open.stream().mapToObj(taxonomy::label).toList());
  }

  /**
   * Parts that together teach all of what is open that parts teach: at each turn the one that
   * teaches most of it, of these the cheapest. Afterwards open is what no part teaches.
   */
  private List<Offer> needed(List<Offer> parts, BitSet open) {
    List<Offer> needed = new ArrayList<>();
    Comparator<Offer> best =
        comparingInt((Offer part) -> -common(part, open))
            .thenComparing(comparingLong(part -> part.price().chargedCents()))
            .thenComparing(comparing(Offer::id));
    Optional<Offer> next = next(parts, open, best);
    while (next.isPresent()) {
      needed.add(next.get());
      take(next.get(), open);
      next = next(parts, open, best);
    }
    return needed;
  }

  private Optional<Offer> next(List<Offer> parts, BitSet open, Comparator<Offer> best) {
    return parts.stream().filter(part -> common(part, open) > 0).min(best);
  }

  private int common(Offer part, BitSet open) {
    BitSet common = (BitSet) open.clone();
    common.and(given(part));
    return common.cardinality();
  }

  private void take(Offer part, BitSet open) {
    open.andNot(given(part));
  }

  private BitSet given(Offer part) {
    BitSet given = new BitSet();
    Arrays.stream(offers.givenBy(part)).forEach(given::set);
    return given;
  }

  private BitSet skills(Offer whole) {
    BitSet skills = new BitSet();
    whole.teaches().stream()
        .map(taxonomy::number)
        .flatMapToInt(OptionalInt::stream)
        .forEach(skills::set);
    return skills;
  }
}
