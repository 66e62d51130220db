package nl.leerroute.matching.explanation;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.route.Alternatives;
import nl.leerroute.matching.taxonomy.Taxonomy;
import nl.leerroute.matching.text.Enumerations;
import nl.leerroute.matching.text.Text;

/** What somebody without a goal should know: what is near, and how to find out. */
public final class DirectionNotes {

  private static final int OCCUPATIONS_SHOWN = 3;

  public static List<Text> all(
      Taxonomy taxonomy, HeldSkills held, Profile profile, Alternatives alternatives) {
    List<Text> notes = new ArrayList<>();
    notes.add(
        new Text(
            "Je hebt nog geen doel. Kies een beroep, dan maken we een route. Weet je het nog niet?"
                + " Praat dan eerst met een adviseur.",
            "You have no goal yet. Choose an occupation, and we make a route. Not sure yet? Then"
                + " talk to an adviser first."));
    if (profile.skills().isEmpty()) {
      notes.add(
          new Text(
              "Zeg ook wat je al kunt. Dan zien we welke beroepen dichtbij zijn.",
              "Also tell what you can already do. Then we see which occupations are near."));
    }
    List<Text> near = near(taxonomy, held, profile);
    if (!near.isEmpty()) {
      notes.add(
          Text.filled(
              "Met wat je nu kunt, ben je het dichtst bij deze beroepen: %s.",
              "With what you can do now, you are nearest to these occupations: %s.",
              Enumerations.all(near)));
    }
    if (alternatives.routes().isEmpty()) {
      notes.add(
          new Text(
              "We vonden geen advies dat past bij wat je invulde.",
              "We found no advice that fits what you told us."));
      notes.addAll(Changes.smallest(alternatives.blocked(), profile.limits()));
    }
    return notes;
  }

  /** The occupations of which most is held already, other than the one done now. */
  private static List<Text> near(Taxonomy taxonomy, HeldSkills held, Profile profile) {
    return taxonomy.occupations().stream()
        .filter(occupation -> !profile.currentOccupation().equals(Optional.of(occupation.uri())))
        .map(occupation -> Gap.between(taxonomy, occupation, held))
        .filter(gap -> gap.coveredPermille() > 0)
        .sorted(comparingInt(Gap::coveredPermille).reversed())
        .limit(OCCUPATIONS_SHOWN)
        .map(
            gap ->
                Text.filled(
                    "%s (%s%%)", "%s (%s%%)", gap.goal().label(), gap.coveredPermille() / 10))
        .toList();
  }

  private DirectionNotes() {}
}
