package nl.leerroute.matching.offer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import nl.leerroute.matching.taxonomy.Taxonomy;

/**
 * All current offers as an immutable snapshot, with an index from each skill to the offers that
 * give it.
 *
 * <p>Offers stand in the order of their ids, whatever order they came in.
 */
public final class Offers {

  private final Taxonomy taxonomy;
  private final Giving given;
  private final List<Described> offers;
  private final int[][] giving;

  private Offers(Taxonomy taxonomy, Giving given, List<Described> offers, int[][] giving) {
    this.taxonomy = taxonomy;
    this.given = given;
    this.offers = offers;
    this.giving = giving;
  }

  /** An offer in the numbers of the taxonomy. */
  public static final class Described {

    private final Offer offer;
    private final int[] gives;
    private final int[] requires;
    private final boolean requiresUnknown;
    private final boolean teachesDutch;

    private Described(
        Offer offer, int[] gives, int[] requires, boolean requiresUnknown, boolean teachesDutch) {
      this.offer = offer;
      this.gives = gives;
      this.requires = requires;
      this.requiresUnknown = requiresUnknown;
      this.teachesDutch = teachesDutch;
    }

    public Offer offer() {
      return offer;
    }

    /** As who has so many hours a week can take it, see {@link Offer#within}. */
    public Described within(int weeklyHours) {
      return new Described(
          offer.within(weeklyHours), gives, requires, requiresUnknown, teachesDutch);
    }

    /** Skills that somebody has after it, broader ones only as {@link Giving} allows; ascending. */
    public int[] gives() {
      return gives.clone();
    }

    /** Skills needed before, ascending. */
    public int[] requires() {
      return requires.clone();
    }

    /** It requires something that the release does not know, so nobody can show to have it. */
    public boolean requiresUnknown() {
      return requiresUnknown;
    }

    /** At least half of it teaches to speak, read or write the language. */
    public boolean teachesDutch() {
      return teachesDutch;
    }
  }

  /** Skills that the release does not know are left out of what offers teach. */
  public static Offers of(Taxonomy taxonomy, Collection<Offer> current) {
    Giving given = new Giving(taxonomy, current);
    List<Described> offers =
        current.stream()
            .sorted(Comparator.comparing(Offer::id))
            .map(offer -> described(taxonomy, offer, given))
            .toList();
    List<List<Integer>> giving = new ArrayList<>();
    for (int skill = 0; skill < taxonomy.size(); skill++) {
      giving.add(new ArrayList<>());
    }
    for (int number = 0; number < offers.size(); number++) {
      for (int skill : offers.get(number).gives) {
        giving.get(skill).add(number);
      }
    }
    return new Offers(
        taxonomy,
        given,
        offers,
        giving.stream()
            .map(numbers -> numbers.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new));
  }

  private static Described described(Taxonomy taxonomy, Offer offer, Giving given) {
    List<OptionalInt> requires = offer.requires().stream().map(taxonomy::number).toList();
    return new Described(
        offer,
        given.by(offer),
        requires.stream().flatMapToInt(OptionalInt::stream).distinct().sorted().toArray(),
        requires.stream().anyMatch(OptionalInt::isEmpty),
        isAboutDutch(taxonomy, offer));
  }

  /** Not so what also teaches to write a report in Dutch. */
  private static boolean isAboutDutch(Taxonomy taxonomy, Offer offer) {
    long dutch = offer.teaches().stream().filter(uri -> isDutch(taxonomy, uri)).count();
    return dutch > 0 && 2 * dutch >= offer.teaches().size();
  }

  /** ESCO calls the language and what one does with it "Dutch", "write Dutch" and the like. */
  private static boolean isDutch(Taxonomy taxonomy, String uri) {
    OptionalInt skill = taxonomy.number(uri);
    return skill.isPresent() && taxonomy.label(skill.getAsInt()).en().endsWith("Dutch");
  }

  public int size() {
    return offers.size();
  }

  /** How much of what an offer names is one of these skills or narrower, in percent. */
  public int percentAbout(int number, BitSet skills) {
    List<String> named = offers.get(number).offer.teaches();
    long about =
        named.stream()
            .map(taxonomy::number)
            .flatMapToInt(OptionalInt::stream)
            .filter(skill -> Arrays.stream(taxonomy.covers(skill)).anyMatch(skills::get))
            .count();
    return Math.toIntExact(100 * about / named.size());
  }

  public Described get(int number) {
    return offers.get(number);
  }

  /** Whether anybody teaches a skill, for whomever and whenever. */
  public boolean isTaught(int skill) {
    return Arrays.stream(giving[skill])
        .mapToObj(offers::get)
        .anyMatch(giver -> giver.offer.kind().teaches());
  }

  /** Numbers of the skills that somebody has after this offer, ascending. */
  public int[] givenBy(Offer offer) {
    return given.by(offer);
  }

  /** Numbers of the offers that give a skill, ascending. */
  public int[] giving(int skill) {
    return giving[skill].clone();
  }

  /** Every offer, by id. */
  public List<Described> all() {
    return offers;
  }
}
