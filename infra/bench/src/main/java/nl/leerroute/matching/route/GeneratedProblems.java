package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Formality;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.offer.Length;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.offer.Pieces;
import nl.leerroute.matching.offer.Price;
import nl.leerroute.matching.offer.Provider;
import nl.leerroute.matching.offer.Terms;
import nl.leerroute.matching.offer.Vat;
import nl.leerroute.matching.text.Text;

/**
 * Route problems that can be told to a solver of linear programs, each by its seed: weights in
 * whole {@link #WEIGHT}s, prices in whole {@link #PRICE}s, and every run on dates.
 */
final class GeneratedProblems {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** Of these, in millionths of the goal, all weights are multiples. */
  static final int WEIGHT = 1_000;

  /** Of these, in cents, all prices are multiples, so that a half and a fifth are whole. */
  static final long PRICE = 2_500;

  private static final int MOST_STEPS = 4;

  private final Random random;
  private final int candidates;
  private final int lines;
  private final int needs;
  private final int weeklyHours;

  private GeneratedProblems(long seed, int candidates) {
    this.random = new Random(seed);
    this.candidates = candidates;
    this.lines = 12 + random.nextInt(19);
    this.needs = Math.max(2, candidates / 10);
    this.weeklyHours = 8 + random.nextInt(13);
  }

  static Problem problem(long seed, int candidates) {
    return new GeneratedProblems(seed, candidates).made();
  }

  private Problem made() {
    int[] lacks = IntStream.range(0, lines).map(i -> WEIGHT * weight()).toArray();
    List<Candidate> all = IntStream.range(0, candidates).mapToObj(this::candidate).toList();
    long budget = random.nextInt(3) == 0 ? PRICE * (10 + random.nextInt(50)) : Long.MAX_VALUE;
    return new Problem(
        all,
        lacks,
        needs,
        weeklyHours,
        budget,
        MOST_STEPS,
        new TwoFunds(cap(40), cap(30), cap(40)));
  }

  /** Few lines weigh much. */
  private int weight() {
    return random.nextInt(4) == 0 ? 40 + random.nextInt(80) : random.nextInt(40);
  }

  private long cap(int most) {
    return PRICE * random.nextInt(most);
  }

  private Candidate candidate(int number) {
    boolean atWork = random.nextInt(8) == 0;
    boolean online = !atWork && random.nextInt(4) == 0;
    Offer offer = offer(number, atWork, online);
    int closing = random.nextInt(8) == 0 ? 6 + random.nextInt(5) : random.nextInt(6);
    return new Candidate(
        number,
        offer,
        some(closing, lines),
        some(random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0, needs),
        some(random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0, needs),
        random.nextInt(3),
        offer.offerings().stream()
            .map(run -> Run.dated(run, online ? Distance.NONE : 1 + random.nextInt(60)))
            .toList());
  }

  private Offer offer(int number, boolean atWork, boolean online) {
    int weeks = 1 + random.nextInt(20);
    int hours = 2 + random.nextInt(Math.min(9, weeklyHours - 2));
    long fee = random.nextInt(7) == 0 ? 0 : PRICE * (2 + random.nextInt(98));
    String title = "Cursus " + number;
    return new Offer(
        "offer-%04d".formatted(number),
        new Provider("p", "Opleider"),
        new Text(title, title),
        atWork ? Kind.WORKPLACE : Kind.COURSE,
        Formality.NON_FORMAL,
        Length.SHORT,
        Set.of(atWork ? Form.WORKPLACE : online ? Form.ONLINE : Form.CLASSROOM),
        List.of(),
        List.of(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        weeks,
        hours,
        weeks * hours,
        new Price(fee, 0, 0, 0, Vat.EXEMPT),
        offerings(number),
        false,
        false,
        Terms.UNTOLD,
        Pieces.UNTOLD,
        registers(),
        false,
        TODAY,
        Optional.empty(),
        true);
  }

  private List<Offering> offerings(int number) {
    List<Offering> offerings = new ArrayList<>();
    for (int run = 0; run <= random.nextInt(4); run++) {
      offerings.add(
          new Offering(
              number + "-" + run,
              TODAY.plusDays(5L + random.nextInt(300)),
              Optional.empty(),
              Optional.empty(),
              Set.of(),
              "nl",
              Optional.empty()));
    }
    return List.copyOf(offerings);
  }

  private Set<String> registers() {
    Set<String> registers = new HashSet<>();
    for (String register : List.of(TwoFunds.CERTAIN, TwoFunds.UNCERTAIN, TwoFunds.VOUCHER)) {
      if (random.nextInt(2) == 0) {
        registers.add(register);
      }
    }
    return Set.copyOf(registers);
  }

  private Bits some(int count, int from) {
    return Bits.of(IntStream.range(0, count).map(i -> random.nextInt(from)).toArray());
  }
}
