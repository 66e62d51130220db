package nl.leerroute.matching;

import static nl.leerroute.matching.AWorld.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import nl.leerroute.matching.money.Schemes;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.offer.Offers.Described;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.profile.WorkStatus;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.Window;
import nl.leerroute.schemes.rule.Window.Supply;

/** What may happen to a {@link RandomWorld}, and all sorts of people who may be touched by it. */
public final class RandomChanges {

  private static final int OFFERS = 12;
  private static final int SCHEMES = 6;
  private static final int SKILLS = 9;
  private static final List<String> AGREEMENTS = List.of("cao-a", "cao-b", "cao-c");
  private static final List<Education> DIPLOMAS =
      List.of(Education.NONE, Education.MBO_2, Education.MBO_4, Education.HBO_BACHELOR);

  private final Random random;

  public RandomChanges(Random random) {
    this.random = random;
  }

  public List<Profile> people(int count) {
    return IntStream.range(0, count).mapToObj(this::person).toList();
  }

  private Profile person(int number) {
    AProfile profile =
        (random.nextInt(4) == 0
                ? AProfile.withoutGoal()
                : AProfile.wanting("job-" + random.nextInt(5)))
            .having(pick(List.of(Evidence.values())), skills(3))
            .bornIn(1955 + random.nextInt(50))
            .hoursAWeek(4 + random.nextInt(16));
    if (random.nextBoolean()) {
      profile.livingIn(random.nextBoolean() ? AProfile.GRONINGEN : AProfile.ZWOLLE).travelling(60);
    }
    if (random.nextBoolean()) {
      profile.paying(random.nextInt(1500));
    }
    if (random.nextBoolean()) {
      profile.schooled(pick(DIPLOMAS));
    }
    switch (random.nextInt(4)) {
      case 0 -> profile.employed("Q", pick(AGREEMENTS));
      case 1 -> profile.workingIn("Q");
      case 2 -> profile.withStatus(pick(List.of(WorkStatus.values())));
      default -> {}
    }
    Profile made = profile.made();
    return new Profile(
        "person-" + number,
        1,
        made.currentOccupation(),
        made.skills(),
        made.goal(),
        made.situation(),
        made.limits());
  }

  /** The same taxonomy; a few offers, schemes or windows are new, gone or other ones. */
  public World after(World before) {
    List<Offer> offers =
        new ArrayList<>(before.offers().all().stream().map(Described::offer).toList());
    List<OpenScheme> schemes = new ArrayList<>(before.schemes().all());
    for (int change = random.nextInt(3); change >= 0; change--) {
      switch (random.nextInt(5)) {
        case 0 -> removeOne(offers);
        case 1, 2 -> put(offers);
        case 3 -> changeOne(schemes);
        default -> changeAWindow(schemes);
      }
    }
    return new World(before.taxonomy(), Offers.of(before.taxonomy(), offers), Schemes.of(schemes));
  }

  private void put(List<Offer> offers) {
    Offer next = offer("offer-" + random.nextInt(OFFERS));
    offers.removeIf(offer -> offer.id().equals(next.id()));
    offers.add(next);
  }

  private Offer offer(String id) {
    AnOffer offer =
        AnOffer.called(id)
            .ofKind(pick(List.of(Kind.values())))
            .inForm(pick(List.of(Form.values())))
            .teaching(skills(random.nextInt(4) == 0 ? 1 : 4))
            .requiring(random.nextInt(3) == 0 ? skills(5) : new String[0])
            .taking(1 + random.nextInt(20), 2 + random.nextInt(10))
            .costing(random.nextInt(5) * 200L);
    if (random.nextInt(4) == 0) {
      offer.leadingTo(1 + random.nextInt(7)).formal();
    }
    if (random.nextInt(3) == 0) {
      offer.partOf("offer-" + random.nextInt(OFFERS));
    }
    if (random.nextInt(4) == 0) {
      offer.forWhoHas(pick(DIPLOMAS));
    }
    return random.nextInt(3) == 0
        ? offer.anyTime().made()
        : offer.starting(TODAY.plusDays(random.nextInt(90)), TODAY.plusDays(200)).made();
  }

  private void changeOne(List<OpenScheme> schemes) {
    String id = "scheme-" + random.nextInt(SCHEMES);
    schemes.removeIf(scheme -> scheme.rule().ref().scheme().equals(id));
    if (random.nextInt(4) > 0) {
      schemes.add(scheme(id));
    }
  }

  private OpenScheme scheme(String id) {
    AScheme scheme =
        AScheme.called(id)
            .paying(20 + random.nextInt(80), 200 + random.nextInt(800))
            .dividedBy(pick(List.of(Allocation.values())));
    if (random.nextInt(3) == 0) {
      scheme.open(TODAY.plusDays(random.nextInt(100) - 20L), TODAY.plusDays(130));
    }
    if (random.nextInt(5) == 0) {
      scheme.until(TODAY.plusDays(random.nextInt(30) - 10L));
    }
    if (random.nextInt(3) > 0) {
      Fact asked = pick(List.of(WorkFacts.CAO, PersonFacts.STATUS, PersonFacts.EDUCATION));
      scheme.where(asked, value(asked));
    }
    if (random.nextInt(4) == 0) {
      scheme.notBeside("scheme-" + random.nextInt(SCHEMES));
    }
    return (random.nextBoolean() ? scheme.inALife(500) : scheme).made();
  }

  private String value(Fact asked) {
    if (asked.equals(WorkFacts.CAO)) {
      return pick(AGREEMENTS);
    }
    return asked.equals(PersonFacts.STATUS)
        ? pick(List.of(WorkStatus.values())).name()
        : pick(DIPLOMAS).name();
  }

  private void changeAWindow(List<OpenScheme> schemes) {
    if (schemes.isEmpty()) {
      return;
    }
    int number = random.nextInt(schemes.size());
    OpenScheme scheme = schemes.get(number);
    LocalDate opens = TODAY.plusDays(random.nextInt(60) - 30L);
    schemes.set(
        number,
        new OpenScheme(
            scheme.rule(),
            List.of(
                new Window(
                    "window-" + number,
                    opens,
                    Optional.of(opens.plusDays(40)),
                    pick(List.of(Supply.values())),
                    OptionalLong.of(random.nextInt(2) * 100L))),
            scheme.held()));
  }

  private <T> void removeOne(List<T> from) {
    if (!from.isEmpty()) {
      from.remove(random.nextInt(from.size()));
    }
  }

  private String[] skills(int oneIn) {
    return IntStream.range(0, SKILLS)
        .filter(i -> random.nextInt(oneIn) == 0)
        .mapToObj(i -> "skill-" + i)
        .toArray(String[]::new);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
