package nl.leerroute.matching.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.GapLine;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.route.Alternatives;
import nl.leerroute.matching.route.Blocked;
import nl.leerroute.matching.taxonomy.Taxonomy;
import nl.leerroute.matching.text.Enumerations;
import nl.leerroute.matching.text.Text;

/** What somebody with a goal should know beside the routes, and why there may be none. */
public final class GoalNotes {

  private static final int SKILLS_IN_A_SENTENCE = 5;

  private final Taxonomy taxonomy;
  private final Gap gap;
  private final Profile profile;
  private final Alternatives alternatives;

  public GoalNotes(Taxonomy taxonomy, Gap gap, Profile profile, Alternatives alternatives) {
    this.taxonomy = taxonomy;
    this.gap = gap;
    this.profile = profile;
    this.alternatives = alternatives;
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
      notes.add(
          new Text(
              "Voor dit beroep vraagt de wet een diploma of registratie. Vraag de opleider of deze"
                  + " route genoeg is.",
              "The law asks a diploma or registration for this occupation. Ask the provider whether"
                  + " this route is enough."));
    }
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
    addLimitsNotLookedAt(notes);
    addOutOfReach(notes, isTaught);
    return notes;
  }

  private void addLimitsNotLookedAt(List<Text> notes) {
    if (profile.limits().travelKm().isPresent() && profile.situation().home().isEmpty()) {
      notes.add(
          new Text(
              "We weten niet waar je woont. Daarom hebben we niet naar de afstand gekeken.",
              "We do not know where you live. So we did not look at the distance."));
    }
  }

  private void addOutOfReach(List<Text> notes, IntPredicate isTaught) {
    List<Integer> missing =
        IntStream.range(0, gap.lines().size())
            .filter(i -> gap.lines().get(i).isMissing())
            .filter(i -> !alternatives.withinReach().contains(i))
            .boxed()
            .toList();
    List<Text> nowhere = labels(missing, skill -> !isTaught.test(skill));
    if (!nowhere.isEmpty()) {
      notes.add(
          Text.filled(
              "Hiervoor vonden we geen opleiding: %s.",
              "We found no course for this: %s.",
              Enumerations.some(nowhere, SKILLS_IN_A_SENTENCE)));
    }
    List<Text> elsewhere = labels(missing, isTaught);
    if (!elsewhere.isEmpty()) {
      notes.add(
          Text.filled(
              "Hiervoor is er wel een opleiding, maar die past niet bij wat je invulde: %s.",
              "There is a course for this, but it does not fit what you told us: %s.",
              Enumerations.some(elsewhere, SKILLS_IN_A_SENTENCE)));
    }
    List<Blocked> worthChangingFor =
        alternatives.routes().isEmpty()
            ? alternatives.blocked()
            : alternatives.blocked().stream().filter(each -> each.closesOneOf(missing)).toList();
    notes.addAll(Changes.smallest(worthChangingFor, profile.limits()));
  }

  private List<Text> labels(List<Integer> lines, IntPredicate which) {
    return lines.stream()
        .map(gap.lines()::get)
        .mapToInt(GapLine::skill)
        .filter(which)
        .mapToObj(taxonomy::label)
        .toList();
  }
}
