package nl.leerroute.matching.explanation;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.TargetGroup;
import nl.leerroute.matching.profile.Limits;
import nl.leerroute.matching.route.Authority;
import nl.leerroute.matching.route.Barrier;
import nl.leerroute.matching.route.Blocked;
import nl.leerroute.matching.text.Days;
import nl.leerroute.matching.text.Enumerations;
import nl.leerroute.matching.text.Text;

/** The smallest changes of a person's limits that would bring an offer within reach. */
final class Changes {

  private static final int MOST_SHOWN = 3;
  private static final int SKILLS_SHOWN = 3;

  private final Limits limits;
  private final IntFunction<Text> label;
  private final ToLongFunction<Offer> leastOwn;

  /**
   * @param label of a skill
   * @param leastOwn what is left to pay of an offer, in cents, when all money comes
   */
  Changes(Limits limits, IntFunction<Text> label, ToLongFunction<Offer> leastOwn) {
    this.limits = limits;
    this.label = label;
    this.leastOwn = leastOwn;
  }

  /**
   * One sentence for every sort of limit of which changing that one alone helps, the smallest
   * change of its sort; or, where no single change helps, the offer with the fewest changes.
   *
   * @param blocked of equal changes the first one is told
   */
  List<Text> smallest(List<Blocked> blocked) {
    Map<Class<? extends Barrier>, Blocked> single = new LinkedHashMap<>();
    List<Blocked> ordered =
        blocked.stream()
            .sorted(
                comparingInt((Blocked offer) -> offer.barriers().size())
                    .thenComparing(comparingInt(offer -> rank(offer.barriers().getFirst())))
                    .thenComparing(comparingLong(offer -> size(offer.barriers().getFirst()))))
            .toList();
    ordered.stream()
        .filter(offer -> offer.barriers().size() == 1)
        .forEach(offer -> single.putIfAbsent(offer.barriers().getFirst().getClass(), offer));
    List<Blocked> shown =
        single.isEmpty()
            ? ordered.stream().limit(1).toList()
            : single.values().stream().limit(MOST_SHOWN).toList();
    return shown.stream().map(offer -> sentence(offer, NamedOffers.name(offer.offer()))).toList();
  }

  /**
   * Says of an offer that closes far more than any route which changes bring it within reach.
   *
   * @param gainPermille what it closes of the goal
   */
  Text greatest(Blocked blocked, int gainPermille) {
    return sentence(
        blocked,
        Text.filled(
            "%s (%s%% van wat je doel vraagt)",
            "%s (%s%% of what your goal asks)",
            NamedOffers.name(blocked.offer()),
            gainPermille / 10));
  }

  /** Whether other answers of the person are enough. */
  static boolean isForThePersonToChange(Blocked blocked) {
    return blocked.barriers().stream().allMatch(Changes::isAnAnswer);
  }

  private static boolean isAnAnswer(Barrier barrier) {
    return switch (barrier) {
      case Barrier.Hours ignored -> true;
      case Barrier.Travel ignored -> true;
      case Barrier.Budget ignored -> true;
      case Barrier.Forms ignored -> true;
      case Barrier.Language ignored -> true;
      case Barrier.Permission ignored -> true;
      case Barrier.ByDay ignored -> true;
      case Barrier.Before ignored -> false;
      case Barrier.Diploma ignored -> false;
      case Barrier.TooSoon ignored -> false;
      case Barrier.NoStart ignored -> false;
      case Barrier.Elsewhere ignored -> false;
      case Barrier.ForOthers ignored -> false;
    };
  }

  private Text sentence(Blocked blocked, Text named) {
    List<Text> conditions = withMoney(blocked).stream().map(this::condition).toList();
    return Text.filled("%s kan wel %s.", "%s is possible %s.", named, Enumerations.all(conditions));
  }

  /** What else keeps an offer out is looked at first; its price may be in the way too. */
  private List<Barrier> withMoney(Blocked blocked) {
    List<Barrier> barriers = new ArrayList<>(blocked.barriers());
    if (blocked.offer().price().chargedCents() > limits.budget()
        && barriers.stream().noneMatch(Changes::isAboutMoney)) {
      long own = leastOwn.applyAsLong(blocked.offer());
      if (own > limits.budget()) {
        barriers.add(new Barrier.Budget(own));
      }
    }
    return barriers;
  }

  private static boolean isAboutMoney(Barrier barrier) {
    return barrier instanceof Barrier.Budget;
  }

  /** What a person can change most easily comes first. */
  private static int rank(Barrier barrier) {
    return switch (barrier) {
      case Barrier.Hours ignored -> 0;
      case Barrier.Travel ignored -> 1;
      case Barrier.Budget ignored -> 2;
      case Barrier.Forms ignored -> 3;
      case Barrier.Language ignored -> 4;
      case Barrier.Permission ignored -> 4;
      case Barrier.ByDay ignored -> 4;
      case Barrier.Before ignored -> 5;
      case Barrier.Diploma ignored -> 6;
      case Barrier.TooSoon ignored -> 7;
      case Barrier.NoStart ignored -> 8;
      case Barrier.Elsewhere ignored -> 9;
      case Barrier.ForOthers ignored -> 10;
    };
  }

  private static long size(Barrier barrier) {
    return switch (barrier) {
      case Barrier.Hours(int asked) -> asked;
      case Barrier.Travel(int kilometres) -> kilometres;
      case Barrier.Budget(long ownCents) -> ownCents;
      case Barrier.Diploma(var asked) -> asked.entry();
      case Barrier.Forms ignored -> 0;
      case Barrier.Language ignored -> 0;
      case Barrier.Permission(LocalDate from, var ignored) -> from.toEpochDay();
      case Barrier.ByDay ignored -> 0;
      case Barrier.Before ignored -> 0;
      case Barrier.TooSoon(LocalDate readyFrom, var ignored) -> readyFrom.toEpochDay();
      case Barrier.NoStart ignored -> 0;
      case Barrier.Elsewhere ignored -> 0;
      case Barrier.ForOthers ignored -> 0;
    };
  }

  private Text condition(Barrier barrier) {
    return switch (barrier) {
      case Barrier.Hours(int asked) ->
          Text.filled(
              "als je %s uur per week hebt (%s uur meer dan nu)",
              "if you have %s hours a week (%s more than now)",
              asked,
              asked - limits.weeklyHours());
      case Barrier.Travel(int kilometres) ->
          Text.filled(
              "als je verder wilt reizen: %s kilometer",
              "if you want to travel farther: %s kilometres", kilometres);
      case Barrier.Budget(long ownCents) ->
          Text.filled(
              "als je zelf %s kunt betalen", "if you can pay %s yourself", Text.euros(ownCents));
      case Barrier.Forms(Set<Form> given) -> AnswerWords.form(given);
      case Barrier.Language(String given) -> AnswerWords.language(given);
      case Barrier.Before(List<Integer> skills) -> before(skills);
      case Barrier.Diploma(var asked) ->
          Text.filled(
              "als je eerst dit diploma haalt: %s",
              "if you first get this diploma: %s", asked.label());
      case Barrier.TooSoon(LocalDate readyFrom, List<Barrier> before) ->
          Text.filled(
              "%s, en er daarna nog een start komt (niet eerder dan %s)",
              "%s, and there is another start after that (not before %s)",
              Enumerations.all(before.stream().map(this::condition).toList()),
              Days.day(readyFrom));
      case Barrier.Permission(var ignored, Set<Authority> asked) ->
          Enumerations.all(asked.stream().sorted().map(AnswerWords::asked).toList());
      case Barrier.ByDay ignored ->
          new Text(
              "als je ook overdag kunt leren, of in werktijd",
              "if you can also learn by day, or in working time");
      case Barrier.NoStart ignored ->
          new Text("zodra er een nieuwe startdatum is", "as soon as there is a new start date");
      case Barrier.Elsewhere ignored ->
          new Text(
              "als de opleider ook mensen uit jouw regio toelaat",
              "if the provider also lets in people from your region");
      case Barrier.ForOthers(Set<TargetGroup> groups) ->
          Text.filled(
              "als je bij deze groep hoort: %s",
              "if you belong to this group: %s", GroupWords.all(groups));
    };
  }

  private Text before(List<Integer> skills) {
    return skills.isEmpty()
        ? new Text(
            "als je eerst leert wat de opleider bij de start vraagt",
            "if you first learn what the provider asks at the start")
        : Text.filled(
            "als je dit al kunt, of het eerst leert: %s",
            "if you can already do this, or learn it first: %s",
            Enumerations.some(skills.stream().map(label::apply).toList(), SKILLS_SHOWN));
  }
}
