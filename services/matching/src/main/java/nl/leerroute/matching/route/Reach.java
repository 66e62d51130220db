package nl.leerroute.matching.route;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.offer.Offers.Described;
import nl.leerroute.matching.offer.Place;
import nl.leerroute.matching.offer.TargetGroup;
import nl.leerroute.matching.profile.Belonging;
import nl.leerroute.matching.profile.Home;
import nl.leerroute.matching.profile.Limits;
import nl.leerroute.matching.profile.Profile;

/** Which runs of an offer a person can take, and what is in the way of the others. */
final class Reach {

  private final Profile person;
  private final LocalDate asOf;
  private final boolean mindsHours;
  private final boolean worksByDay;

  /** By place, see {@link Described#place}; 0: not worked out yet. */
  private final int[] kilometres;

  /**
   * @param places in how many places anything is given
   */
  Reach(Profile person, LocalDate asOf, int places) {
    this.person = person;
    this.asOf = asOf;
    this.mindsHours = person.situation().learningTimeOfEmployee().isPresent();
    this.worksByDay = person.situation().isFreeOnlyAfterWork();
    this.kilometres = new int[places];
  }

  /** A run with all that is in its way; empty: the person can take it. */
  private record Tried(Run run, List<Barrier> barriers) {}

  /** Runs that fit, in the order in which they are announced; free runs once per place. */
  List<Run> runs(Described described) {
    if (!ofOffer(described.offer()).isEmpty()) {
      return List.of();
    }
    List<Run> runs = new ArrayList<>();
    for (Tried tried : tried(described)) {
      if (tried.barriers().isEmpty()) {
        runs.add(tried.run());
      }
    }
    return List.copyOf(runs);
  }

  /** What is in the way of the least blocked run. */
  List<Barrier> barriers(Described described) {
    List<Barrier> barriers = new ArrayList<>(ofOffer(described.offer()));
    tried(described).stream()
        .min(
            comparingInt((Tried tried) -> tried.barriers().size())
                .thenComparingInt(tried -> tried.run().kilometres()))
        .ifPresentOrElse(
            tried -> barriers.addAll(tried.barriers()), () -> barriers.add(new Barrier.NoStart()));
    return barriers;
  }

  private List<Barrier> ofOffer(Offer offer) {
    List<Barrier> barriers = new ArrayList<>();
    if (offer.hoursPerWeek() > person.limits().weeklyHours()) {
      barriers.add(new Barrier.Hours(offer.hoursPerWeek()));
    }
    if (!person.limits().wants(offer.forms())) {
      barriers.add(new Barrier.Forms(offer.forms()));
    }
    if (!isFor(person.situation().home(), offer.terms().deliveryArea())) {
      barriers.add(new Barrier.Elsewhere());
    }
    Set<TargetGroup> groups = offer.terms().groups();
    if (person.belongsTo(groups) == Belonging.NO) {
      barriers.add(new Barrier.ForOthers(groups));
    }
    return barriers;
  }

  /** Who did not tell where he or she lives is not kept out. */
  private static boolean isFor(Optional<Home> home, Set<String> deliveryArea) {
    return deliveryArea.isEmpty() || home.filter(lives -> !lives.liesIn(deliveryArea)).isEmpty();
  }

  private List<Tried> tried(Described described) {
    Offer offer = described.offer();
    List<Tried> tried = new ArrayList<>(offer.offerings().size());
    if (offer.startsAnyTime() && offer.offerings().isEmpty()) {
      tried.add(
          new Tried(
              Run.free(
                  Optional.empty(), firstFreeDay(offer, Optional.empty()), withoutPlace(offer)),
              ofOffering(described, Optional.empty(), Distance.NONE)));
    }
    for (int i = 0; i < offer.offerings().size(); i++) {
      Offering offering = offer.offerings().get(i);
      if (!offering.isFull()) {
        if (!offer.startsAnyTime()) {
          tryDated(described, i, tried);
        } else if (isFirstOfItsKind(offering, offer.offerings())) {
          tryFree(described, i, tried);
        }
      }
    }
    return tried;
  }

  private void tryDated(Described described, int number, List<Tried> tried) {
    Offering offering = described.offer().offerings().get(number);
    if (offering.isOpenOn(asOf)) {
      int away = kilometres(described, number);
      tried.add(new Tried(Run.dated(offering, away), ofDated(described, offering, away)));
    }
  }

  private void tryFree(Described described, int number, List<Tried> tried) {
    Optional<Offering> some = Optional.of(described.offer().offerings().get(number));
    int away = kilometres(described, number);
    tried.add(
        new Tried(
            Run.free(some, firstFreeDay(described.offer(), some), away),
            ofOffering(described, some, away)));
  }

  private int firstFreeDay(Offer offer, Optional<Offering> some) {
    LocalDate free = Weeks.firstFreeStart(asOf);
    LocalDate allowed = Permission.earliestStart(person.situation(), offer, some, asOf);
    return Math.toIntExact((allowed.isAfter(free) ? allowed : free).toEpochDay());
  }

  private List<Barrier> ofDated(Described described, Offering offering, int away) {
    List<Barrier> barriers = ofOffering(described, Optional.of(offering), away);
    Set<Authority> late =
        Permission.tooLateFor(person.situation(), described.offer(), offering, asOf);
    if (!late.isEmpty()) {
      barriers.add(
          new Barrier.Permission(
              Permission.earliestStart(
                  person.situation(), described.offer(), Optional.of(offering), asOf),
              late));
    }
    return barriers;
  }

  /** Runs of an offer that starts any time differ in place and language, and for some in hours. */
  private boolean isFirstOfItsKind(Offering offering, List<Offering> all) {
    for (Offering other : all) {
      if (!other.isFull()
          && other.place().equals(offering.place())
          && other.language().equals(offering.language())
          && (!mindsHours || other.dayParts().equals(offering.dayParts()))) {
        return other.equals(offering);
      }
    }
    return false;
  }

  private List<Barrier> ofOffering(Described described, Optional<Offering> offering, int away) {
    List<Barrier> barriers = new ArrayList<>();
    if (person.limits().travelKm().filter(most -> isFarther(away, most)).isPresent()) {
      barriers.add(new Barrier.Travel(away));
    }
    String language = offering.map(Offering::language).orElse(Limits.DUTCH);
    if (!person.limits().understands(language)
        && !(language.equals(Limits.DUTCH) && isForLearnersOfDutch(described))) {
      barriers.add(new Barrier.Language(language));
    }
    if (worksByDay && isByDay(described.offer(), offering)) {
      barriers.add(new Barrier.ByDay());
    }
    return barriers;
  }

  /** Who learns at work is at work by day; a talk or an exam is no lesson. */
  private static boolean isByDay(Offer offer, Optional<Offering> run) {
    return offer.kind().teaches()
        && !offer.kind().isAtWork()
        && run.filter(Offering::isOnlyByDay).isPresent();
  }

  /** Who learns Dutch there need not have it. */
  private static boolean isForLearnersOfDutch(Described described) {
    return described.teachesDutch()
        || described.offer().terms().groups().contains(TargetGroup.NEWCOMERS);
  }

  /** What is not known keeps nobody out. */
  private static boolean isFarther(int kilometres, int most) {
    return Distance.known(kilometres).orElse(Distance.NONE) > most;
  }

  /** Many offers are in the same place. */
  private int kilometres(Described described, int number) {
    Optional<Place> place = described.offer().offerings().get(number).place();
    Optional<Home> home = person.situation().home();
    if (place.isEmpty()) {
      return withoutPlace(described.offer());
    }
    if (home.isEmpty()) {
      return Distance.UNKNOWN;
    }
    int at = described.place(number);
    if (kilometres[at] == 0) {
      kilometres[at] = home.get().kilometresTo(place.get());
    }
    return kilometres[at];
  }

  /** Lessons are somewhere, also where nobody said where. */
  private static int withoutPlace(Offer offer) {
    return offer.isInClass() ? Distance.UNKNOWN : Distance.NONE;
  }
}
