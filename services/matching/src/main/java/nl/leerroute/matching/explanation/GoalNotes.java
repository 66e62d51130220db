package nl.leerroute.matching.explanation;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.GapLine;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.route.Alternatives;
import nl.leerroute.matching.route.Blocked;
import nl.leerroute.matching.route.Route;
import nl.leerroute.matching.taxonomy.Taxonomy;
import nl.leerroute.matching.text.Enumerations;
import nl.leerroute.matching.text.Text;

/** What somebody with a goal should know beside the routes, and why there may be none. */
public final class GoalNotes {

  private static final int SKILLS_IN_A_SENTENCE = 5;

  /** Of the goal; less is not called a large step. */
  private static final int LARGE_STEP_PERMILLE = 200;

  /** Of the goal, beyond the best route; with less more nobody need change an answer. */
  private static final int CLEARLY_MORE_PERMILLE = 100;

  /** Of the goal; nobody who has a route changes an answer for less. */
  private static final int TRIFLE_PERMILLE = 30;

  /** Of the goal; with less held one is not there yet. */
  private static final int NEARLY_ALL_PERMILLE = 900;

  private final Taxonomy taxonomy;
  private final Gap gap;
  private final Profile profile;
  private final Alternatives alternatives;
  private final Changes changes;
  private final int[] lacks;

  /**
   * @param leastOwn what is left to pay of an offer, in cents, when all money comes
   */
  public GoalNotes(
      Taxonomy taxonomy,
      Gap gap,
      Profile profile,
      Alternatives alternatives,
      ToLongFunction<Offer> leastOwn) {
    this.taxonomy = taxonomy;
    this.gap = gap;
    this.profile = profile;
    this.alternatives = alternatives;
    this.changes = new Changes(profile.limits(), taxonomy::label, leastOwn);
    this.lacks = gap.lines().stream().mapToInt(GapLine::lackMicro).toArray();
  }

  /** The goal is not among the occupations of the release. */
  public static Text unknownGoal() {
    return new Text(
        "Het beroep dat je koos, staat niet in onze lijst. Kies een ander beroep.",
        "The occupation that you chose is not in our list. Choose another one.");
  }

  /**
   * @param isTaught whether anybody at all gives a skill
   */
  public List<Text> all(IntPredicate isTaught) {
    List<Text> notes = new ArrayList<>();
    if (gap.lines().isEmpty()) {
      notes.add(
          new Text(
              "We weten niet wat dit beroep vraagt. Daarom kunnen we geen route maken.",
              "We do not know what this occupation asks. So we cannot make a route."));
      return notes;
    }
    if (gap.goal().regulated()) {
      notes.add(regulated());
    }
    notes.addAll(NewcomerNotes.all(profile.limits()));
    notes.addAll(LanguageNotes.all(taxonomy, profile, gap, alternatives));
    if (gap.lackMicro() == 0) {
      notes.add(
          new Text(
              "Je kunt al alles wat dit beroep vraagt. Je hebt geen opleiding nodig.",
              "You can already do all that this occupation asks. You need no course."));
      return notes;
    }
    if (profile.skills().isEmpty()) {
      notes.add(
          new Text(
              "Je hebt nog niet gezegd wat je al kunt. Doe je dat wel, dan wordt je route korter.",
              "You have not told what you can already do. If you do, your route gets shorter."));
    }
    notes.addAll(PreferenceNotes.all(profile.preferences()));
    List<Blocked> greatest = greatest();
    greatest.forEach(blocked -> notes.add(changes.greatest(blocked, gainPermille(blocked))));
    addLimitsNotLookedAt(notes);
    addOutOfReach(notes, isTaught, greatest);
    return notes;
  }

  private Text regulated() {
    Text asked =
        new Text(
            "Voor dit beroep vraagt de wet een diploma of registratie.",
            "The law asks a diploma or registration for this occupation.");
    return asked.then(
        gap.coveredPermille() + bestGainPermille() >= NEARLY_ALL_PERMILLE
            ? new Text(
                "Vraag de opleider of deze route genoeg is.",
                "Ask the provider whether this route is enough.")
            : new Text(
                "Met deze routes ben je er nog niet. Vraag een opleider wat er nog bij moet.",
                "These routes do not take you there yet. Ask a provider what must be added."));
  }

  /**
   * What adds clearly more than the best route: the most that is one change away, what reaches
   * farther when more answers change, and what reaches clearly farther but not by answers alone.
   */
  private List<Blocked> greatest() {
    int enough = Math.max(LARGE_STEP_PERMILLE, bestGainPermille() + CLEARLY_MORE_PERMILLE);
    List<Blocked> told = new ArrayList<>();
    greatest(enough, blocked -> isUpToThePerson(blocked) && blocked.barriers().size() == 1)
        .ifPresent(told::add);
    greatest(told.isEmpty() ? enough : most(told) + 1, GoalNotes::isUpToThePerson)
        .ifPresent(told::add);
    greatest(told.isEmpty() ? enough : most(told) + CLEARLY_MORE_PERMILLE, blocked -> true)
        .ifPresent(told::add);
    return told;
  }

  private static boolean isUpToThePerson(Blocked blocked) {
    return Changes.isForThePersonToChange(blocked);
  }

  private int most(List<Blocked> told) {
    return told.stream().mapToInt(this::gainPermille).max().orElseThrow();
  }

  private Optional<Blocked> greatest(int enoughPermille, Predicate<Blocked> which) {
    return alternatives.blocked().stream()
        .filter(blocked -> gainPermille(blocked) >= enoughPermille)
        .filter(which)
        .max(
            comparingInt(this::gainPermille)
                .thenComparing(blocked -> blocked.barriers().size(), reverseOrder())
                .thenComparing(blocked -> blocked.offer().id(), reverseOrder()));
  }

  private int bestGainPermille() {
    return alternatives.routes().stream().mapToInt(Route::gainMicro).max().orElse(0) / 1000;
  }

  private int gainPermille(Blocked blocked) {
    return blocked.closing(lacks) / 1000;
  }

  /** What these lines lack, and nothing for the others. */
  private int[] lacksOf(List<Integer> lines) {
    int[] some = new int[lacks.length];
    lines.forEach(line -> some[line] = lacks[line]);
    return some;
  }

  private void addLimitsNotLookedAt(List<Text> notes) {
    if (profile.limits().travelKm().isPresent() && profile.situation().home().isEmpty()) {
      notes.add(
          new Text(
              "We weten niet waar je woont. Daarom hebben we niet naar de afstand gekeken.",
              "We do not know where you live. So we did not look at the distance."));
    }
  }

  /**
   * @param told what can be done about these is told already
   */
  private void addOutOfReach(List<Text> notes, IntPredicate isTaught, List<Blocked> told) {
    Map<Integer, Blocked> least = Blocked.leastByLine(alternatives.blocked());
    List<Integer> missing =
        IntStream.range(0, gap.lines().size())
            .filter(i -> gap.lines().get(i).isMissing())
            .filter(i -> !alternatives.withinReach().contains(i))
            .boxed()
            .toList();
    List<Text> nowhere =
        labels(
            missing.stream()
                .filter(line -> !isTaught.test(gap.lines().get(line).skill()))
                .toList());
    if (!nowhere.isEmpty()) {
      notes.add(
          Text.filled(
              "Hiervoor vonden we geen opleiding: %s.",
              "We found no course for this: %s.",
              Enumerations.some(nowhere, SKILLS_IN_A_SENTENCE)));
    }
    List<Integer> taught =
        missing.stream().filter(line -> isTaught.test(gap.lines().get(line).skill())).toList();
    List<Text> forOthers =
        labels(taught.stream().filter(line -> !least.containsKey(line)).toList());
    if (!forOthers.isEmpty()) {
      notes.add(
          Text.filled(
              "Dit leer je alleen in een opleiding voor een ander beroep: %s.",
              "You only learn this in an education for another occupation: %s.",
              Enumerations.some(forOthers, SKILLS_IN_A_SENTENCE)));
    }
    List<Integer> elsewhere = taught.stream().filter(least::containsKey).toList();
    if (!elsewhere.isEmpty()) {
      notes.add(
          Text.filled(
              "Hiervoor is er wel een opleiding, maar die past niet bij wat je invulde: %s. Het ligt"
                  + " aan: %s.",
              "There is a course for this, but it does not fit what you told us: %s. It is because"
                  + " of: %s.",
              Enumerations.some(labels(elsewhere), SKILLS_IN_A_SENTENCE),
              Enumerations.all(InTheWay.of(elsewhere, least))));
    }
    int[] lacking = lacksOf(missing);
    List<Blocked> worthChangingFor =
        alternatives.routes().isEmpty()
            ? alternatives.blocked()
            : alternatives.blocked().stream()
                .filter(each -> each.closing(lacking) / 1000 >= TRIFLE_PERMILLE)
                .toList();
    notes.addAll(
        changes.smallest(
            worthChangingFor.stream()
                .filter(each -> !told.contains(each))
                .sorted(comparingInt(this::gainPermille).reversed())
                .toList()));
  }

  private List<Text> labels(List<Integer> lines) {
    return lines.stream()
        .map(gap.lines()::get)
        .mapToInt(GapLine::skill)
        .mapToObj(taxonomy::label)
        .toList();
  }
}
