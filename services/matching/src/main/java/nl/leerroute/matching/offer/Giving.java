package nl.leerroute.matching.offer;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;
import nl.leerroute.matching.taxonomy.Taxonomy;

/**
 * Which skills each offer gives, looking at what all others teach.
 *
 * <p>Who has shown a skill has shown every broader one. But to learn a special skill is not the way
 * to learn a general one: lessons in customs software do not teach somebody to use a computer. So
 * lessons count for a broader skill only where nobody teaches it, nor anything between the two.
 */
final class Giving {

  private final Taxonomy taxonomy;
  private final BitSet taught = new BitSet();

  Giving(Taxonomy taxonomy, Collection<Offer> all) {
    this.taxonomy = taxonomy;
    all.stream()
        .filter(offer -> offer.kind().teaches())
        .flatMapToInt(this::named)
        .forEach(taught::set);
  }

  /** Numbers of the skills that somebody has after this offer, ascending. */
  int[] by(Offer offer) {
    BitSet given = new BitSet();
    named(offer)
        .forEach(skill -> given.or(offer.kind().teaches() ? learned(skill) : covered(skill)));
    return given.stream().toArray();
  }

  /** Skills that the release does not know are left out. */
  private IntStream named(Offer offer) {
    return offer.teaches().stream().map(taxonomy::number).flatMapToInt(skill -> skill.stream());
  }

  private BitSet learned(int skill) {
    BitSet learned = covered(skill);
    for (int broader : taxonomy.covers(skill)) {
      if (broader != skill && taught.get(broader)) {
        learned.andNot(covered(broader));
      }
    }
    learned.set(skill);
    return learned;
  }

  private BitSet covered(int skill) {
    BitSet covered = new BitSet();
    Arrays.stream(taxonomy.covers(skill)).forEach(covered::set);
    return covered;
  }
}
