package nl.leerroute.matching.offer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.leerroute.matching.taxonomy.Taxonomy;

/**
 * All current offers as an immutable snapshot, with indexes from skills and diplomas to the offers
 * that give them, so that nobody looks through all of them for one person.
 *
 * <p>Offers stand in the order of their ids, whatever order they came in.
 */
public final class Offers {

  private static final int[] NOTHING = {};

  private final Taxonomy taxonomy;
  private final Giving given;
  private final List<Described> offers;
  private final Postings teaching;
  private final Postings proving;
  private final Postings leadingTo;
  private final int[] advising;
  private final Parts parts;
  private final Lists lists;
  private final LastSeen soonest;
  private final int places;
  private final BitSet withTrade;
  private final IntConsumer looked;

  /** The same offers, with somebody who hears of every list that is looked into. */
  private Offers(Offers same, IntConsumer looked) {
    this.taxonomy = same.taxonomy;
    this.given = same.given;
    this.offers = same.offers;
    this.teaching = same.teaching;
    this.proving = same.proving;
    this.leadingTo = same.leadingTo;
    this.advising = same.advising;
    this.parts = same.parts;
    this.lists = same.lists;
    this.soonest = same.soonest;
    this.places = same.places;
    this.withTrade = same.withTrade;
    this.looked = looked;
  }

  private Offers(Taxonomy taxonomy, Giving given, List<Described> offers, int places) {
    this.taxonomy = taxonomy;
    this.given = given;
    this.offers = offers;
    this.teaching = giving(Kind::teaches);
    this.proving = giving(Kind::proves);
    this.leadingTo =
        Postings.of(
            Education.ACADEMIC.entry() + 1,
            offers.stream().map(each -> each.offer.opensDoors()).toList());
    this.advising =
        IntStream.range(0, offers.size())
            .filter(number -> offers.get(number).offer.kind().advises())
            .toArray();
    this.parts = Parts.of(offers.stream().map(Described::offer).toList());
    this.lists = new Lists(taxonomy.size());
    this.soonest = new LastSeen();
    this.places = places;
    this.withTrade = new BitSet();
    for (int number = 0; number < offers.size(); number++) {
      withTrade.set(number, offers.get(number).offer.hasATradeOfItsOwn());
    }
    this.looked = list -> {};
  }

  /** An offer in the numbers of the taxonomy. */
  public static final class Described {

    private final Offer offer;
    private final int[] gives;
    private final int[] requires;
    private final int[] trade;
    private final int[] places;
    private final boolean requiresUnknown;
    private final boolean teachesDutch;

    /**
     * @param trade what an offer with a trade of its own names, as far as the release knows it
     * @param places of its runs, by number
     */
    private Described(
        Offer offer,
        int[] gives,
        int[] requires,
        int[] trade,
        int[] places,
        boolean requiresUnknown,
        boolean teachesDutch) {
      this.offer = offer;
      this.gives = gives;
      this.requires = requires;
      this.trade = trade;
      this.places = places;
      this.requiresUnknown = requiresUnknown;
      this.teachesDutch = teachesDutch;
    }

    public Offer offer() {
      return offer;
    }

    /** As who has so many hours a week can take it, see {@link Offer#within}. */
    public Described within(int weeklyHours) {
      Offer slower = offer.within(weeklyHours);
      return slower.hoursPerWeek() == offer.hoursPerWeek() ? this : as(slower);
    }

    /** As who can prove some skills takes it, see {@link Offer#exempting}. */
    public Described exempting(Predicate<String> proven) {
      Offer shorter = offer.pieces().exemptions().isEmpty() ? offer : offer.exempting(proven);
      return shorter.pieces().spared().isEmpty() ? this : as(shorter);
    }

    /** The same on the same runs. */
    private Described as(Offer other) {
      return new Described(other, gives, requires, trade, places, requiresUnknown, teachesDutch);
    }

    /** The number of the place of a run that has one, see {@link Offers#places}. */
    public int place(int run) {
      return places[run];
    }

    /** Whether somebody has a skill after it, a broader one only as {@link Giving} allows. */
    public boolean gives(int skill) {
      return Arrays.binarySearch(gives, skill) >= 0;
    }

    /** Skills that somebody has after it, ascending. */
    int[] gives() {
      return gives;
    }

    /** Every skill that somebody has after it, ascending. */
    public void forEachGiven(IntConsumer action) {
      for (int skill : gives) {
        action.accept(skill);
      }
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
    Map<Place, Integer> places = new HashMap<>();
    List<Described> offers =
        current.stream()
            .sorted(Comparator.comparing(Offer::id))
            .map(offer -> described(taxonomy, offer, given, places))
            .toList();
    return new Offers(taxonomy, given, offers, places.size());
  }

  private Postings giving(Predicate<Kind> which) {
    return Postings.of(
        taxonomy.size(),
        offers.stream().map(each -> which.test(each.offer.kind()) ? each.gives : NOTHING).toList());
  }

  private static Described described(
      Taxonomy taxonomy, Offer offer, Giving given, Map<Place, Integer> places) {
    List<OptionalInt> requires = offer.requires().stream().map(taxonomy::number).toList();
    return new Described(
        offer,
        given.by(offer),
        requires.stream().flatMapToInt(OptionalInt::stream).distinct().sorted().toArray(),
        offer.hasATradeOfItsOwn() ? numbers(taxonomy, offer.teaches()).toArray() : NOTHING,
        offer.offerings().stream().mapToInt(run -> place(run, places)).toArray(),
        requires.stream().anyMatch(OptionalInt::isEmpty),
        isAboutDutch(taxonomy, offer));
  }

  private static int place(Offering run, Map<Place, Integer> places) {
    return run.place().map(at -> places.computeIfAbsent(at, key -> places.size())).orElse(-1);
  }

  private static IntStream numbers(Taxonomy taxonomy, List<String> skills) {
    return skills.stream().map(taxonomy::number).flatMapToInt(OptionalInt::stream);
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

  /**
   * The same offers, which tell the number of every list of theirs that somebody looks into.
   * Whoever finds the same offers in these lists finds the same in all of them: every way to find
   * offers has a list, and tells it.
   */
  public Offers telling(IntConsumer list) {
    return new Offers(this, list);
  }

  /**
   * Numbers of the lists in which not all is as it was.
   *
   * @param before of the same taxonomy
   */
  public BitSet changedSince(Offers before) {
    return lists.differing(before.offers, offers);
  }

  /** In how many places anything is given. */
  public int places() {
    return places;
  }

  /** A skill's number in the taxonomy; empty: the release does not know it. */
  public OptionalInt number(String skill) {
    return taxonomy.number(skill);
  }

  public int size() {
    looked.accept(lists.all());
    return offers.size();
  }

  /**
   * How much of what an offer with a trade of its own names is one of these skills or narrower, in
   * percent.
   */
  public int percentAbout(int number, BitSet skills) {
    Described offer = offers.get(number);
    int about = 0;
    for (int skill : offer.trade) {
      if (taxonomy.coversOneOf(skill, skills)) {
        about++;
      }
    }
    return 100 * about / offer.offer.teaches().size();
  }

  /** See {@link Offer#hasATradeOfItsOwn}. */
  public boolean hasATradeOfItsOwn(int number) {
    return withTrade.get(number);
  }

  public Described get(int number) {
    return offers.get(number);
  }

  /** Something that others are parts of; empty when it is not offered now. */
  public Optional<Offer> whole(String id) {
    looked.accept(lists.pieces(id));
    return parts.whole(id);
  }

  /** What is a part of this offer, by id. */
  public List<Offer> partsOf(String whole) {
    looked.accept(lists.pieces(whole));
    return parts.of(whole);
  }

  /** Whether anybody teaches a skill, for whomever and whenever. */
  public boolean isTaught(int skill) {
    looked.accept(lists.teaching(skill));
    return teaching.has(skill);
  }

  /** Numbers of the skills that somebody has after this offer, ascending. */
  public int[] givenBy(Offer offer) {
    return given.by(offer);
  }

  /** Numbers of the offers after which somebody can do something more, ascending. */
  public IntStream teaching(int skill) {
    looked.accept(lists.teaching(skill));
    return teaching.of(skill);
  }

  /** Numbers of the offers that prove a skill, ascending. */
  public IntStream proving(int skill) {
    looked.accept(lists.proving(skill));
    return proving.of(skill);
  }

  /** Numbers of the offers with a diploma that lets somebody in where this one is asked. */
  public IntStream leadingTo(Education asked) {
    looked.accept(lists.leadingTo(asked.entry()));
    return leadingTo.of(asked.entry());
  }

  /** Seen on a day, with lists of those first that anybody can have done soonest. */
  public Soonest soonest(LocalDate asOf, LocalDate firstFreeStart) {
    SoonestFirst known =
        soonest.on(
            asOf,
            () ->
                new SoonestFirst(
                    asOf,
                    firstFreeStart,
                    offers.stream().map(Described::offer).toList(),
                    lists.all()));
    return new Soonest(known, lists, teaching, leadingTo, looked);
  }

  /** Numbers of the offers of somebody to talk to, ascending. */
  public IntStream advising() {
    looked.accept(lists.advising());
    return IntStream.of(advising);
  }

  /** Every offer, by id. */
  public List<Described> all() {
    looked.accept(lists.all());
    return offers;
  }
}
