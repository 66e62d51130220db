package nl.leerroute.matching;

import static nl.leerroute.matching.AProfile.ASSEN;
import static nl.leerroute.matching.AProfile.GRONINGEN;
import static nl.leerroute.matching.AProfile.ZWOLLE;
import static nl.leerroute.matching.AWorld.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerroute.matching.money.Schemes;
import nl.leerroute.matching.offer.DayPart;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.offer.Place;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.profile.Benefit;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.profile.LearningTime;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.taxonomy.Taxonomy;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.Party;

/** Small worlds with everything in them: the same seed gives the same world, in any order. */
public final class RandomWorld {

  private static final int SKILLS = 9;

  /** The last two open the same doors. */
  private static final List<Education> DIPLOMAS =
      List.of(Education.MBO_2, Education.MBO_4, Education.UPPER_SECONDARY);

  private static final List<Set<DayPart>> HOURS =
      List.of(Set.of(DayPart.DAY), Set.of(DayPart.DAY), Set.of(DayPart.EVENING), Set.<DayPart>of());

  private static final List<Place> PLACES = List.of(GRONINGEN, ASSEN, ZWOLLE);

  /**
   * @param order decides only in which order everything is handed over
   */
  public static World world(long seed, Random order) {
    Random random = new Random(seed);
    Taxonomy taxonomy = taxonomy(random, order);
    List<Offer> offers = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      offers.add(offer(random, i));
    }
    Collections.shuffle(offers, order);
    List<OpenScheme> schemes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      schemes.add(scheme(random, i));
    }
    Collections.shuffle(schemes, order);
    return new World(taxonomy, Offers.of(taxonomy, offers), Schemes.of(schemes));
  }

  public static Profile profile(Random random) {
    AProfile profile =
        (random.nextInt(5) == 0 ? AProfile.withoutGoal() : AProfile.wanting("job-0"))
            .having(pick(random, List.of(Evidence.values())), skills(random, 4))
            .livingIn(pick(random, PLACES))
            .bornIn(1955 + random.nextInt(50))
            .hoursAWeek(4 + random.nextInt(12));
    if (random.nextBoolean()) {
      profile.travelling(20 + random.nextInt(80)).paying(random.nextInt(1500));
    }
    if (random.nextBoolean()) {
      profile.employed("Q", random.nextBoolean() ? "cao-a" : "cao-b");
    }
    if (random.nextBoolean()) {
      profile.schooled(random.nextBoolean() ? Education.NONE : Education.MBO_2);
    }
    if (random.nextInt(4) == 0) {
      profile.with(Benefit.RECEIVED);
    }
    if (random.nextBoolean()) {
      profile
          .learning(pick(random, List.of(LearningTime.values())))
          .contractedFor(20 + random.nextInt(20));
    }
    return profile.made();
  }

  private static Taxonomy taxonomy(Random random, Random order) {
    ATaxonomy taxonomy = new ATaxonomy();
    for (int i = 0; i < SKILLS; i++) {
      taxonomy.skill("skill-" + i, i % 4 == 3 ? new String[] {"skill-" + (i - 1)} : new String[0]);
    }
    for (int i = 0; i < 4; i++) {
      taxonomy.occupation("job-" + i, List.of(skills(random, 2)), List.of(skills(random, 4)));
    }
    return taxonomy.shuffled(order.nextLong());
  }

  private static Offer offer(Random random, int number) {
    AnOffer offer =
        AnOffer.called("offer-" + number)
            .ofKind(pick(random, List.of(Kind.values())))
            .inForm(pick(random, List.of(Form.values())))
            .teaching(skills(random, 3))
            .requiring(random.nextInt(3) == 0 ? skills(random, 6) : new String[0])
            .taking(1 + random.nextInt(20), 2 + random.nextInt(6))
            .costing(random.nextInt(5) * 200L);
    if (number % 2 == 0) {
      offer.exempting("skill-" + number, number % 3, number, 150).exempting("skill-1", 1, 3, 90);
    }
    if (number % 3 == 1) {
      offer.partOf("offer-" + (number + 1));
    }
    if (random.nextInt(3) == 0) {
      offer.leadingTo(2 + random.nextInt(4));
    } else if (random.nextInt(3) == 0) {
      offer.forWhoHas(pick(random, DIPLOMAS));
    }
    if (random.nextInt(3) == 0) {
      return offer.anyTime().made();
    }
    for (int run = 0; run < 4; run++) {
      Place place = pick(random, PLACES);
      offer.startingIn(place, TODAY.plusDays(random.nextInt(450)), pick(random, HOURS));
    }
    return offer.made();
  }

  private static OpenScheme scheme(Random random, int number) {
    AScheme scheme =
        AScheme.called("scheme-" + number)
            .paying(20 + random.nextInt(80), 200 + random.nextInt(800))
            .dividedBy(pick(random, List.of(Allocation.values())))
            .reviewedUntil(TODAY.plusDays(random.nextInt(500)));
    if (random.nextBoolean()) {
      int opens = random.nextInt(200);
      scheme.open(TODAY.plusDays(opens), TODAY.plusDays(opens + random.nextInt(60)));
    }
    if (random.nextInt(5) == 0) {
      scheme.appliedForBy(Party.EMPLOYER);
    }
    if (random.nextInt(3) == 0) {
      scheme.until(TODAY.plusDays(random.nextInt(500)));
    }
    if (random.nextInt(3) == 0) {
      scheme.askedBeforeStart(1 + random.nextInt(8));
    }
    if (random.nextInt(3) == 0) {
      scheme.where(WorkFacts.CAO, "cao-a");
    }
    if (random.nextInt(3) == 0) {
      scheme.onlyFor(pick(random, List.of(Activity.values())));
    }
    if (random.nextInt(3) == 0) {
      scheme.notBeside("scheme-" + random.nextInt(4));
    }
    return (random.nextBoolean() ? scheme.inALife(500) : scheme).made();
  }

  private static String[] skills(Random random, int oneIn) {
    return IntStream.range(0, SKILLS)
        .filter(i -> random.nextInt(oneIn) == 0)
        .mapToObj(i -> "skill-" + i)
        .toArray(String[]::new);
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private RandomWorld() {}
}
