package nl.leerroute.matching.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.route.Alternatives;
import nl.leerroute.matching.text.Text;

/** What somebody without a goal should know: how to find out, and what helps. */
public final class DirectionNotes {

  /**
   * @param label of a skill
   * @param leastOwn what is left to pay of an offer, in cents, when all money comes
   */
  public static List<Text> all(
      Profile profile,
      Alternatives alternatives,
      IntFunction<Text> label,
      ToLongFunction<Offer> leastOwn) {
    List<Text> notes = new ArrayList<>();
    notes.add(
        new Text(
            "Je hebt nog geen doel. Kies een beroep, dan maken we een route. Weet je het nog niet?"
                + " Praat dan eerst met een adviseur.",
            "You have no goal yet. Choose an occupation, and we make a route. Not sure yet? Then"
                + " talk to an adviser first."));
    notes.addAll(NewcomerNotes.all(profile.limits()));
    if (profile.skills().isEmpty()) {
      notes.add(
          new Text(
              "Zeg ook wat je al kunt. Dan zien we welke beroepen dichtbij zijn.",
              "Also tell what you can already do. Then we see which occupations are near."));
    }
    if (profile.limits().noHeavyWork()) {
      notes.add(
          new Text(
              "Werk dat zwaar is voor je lichaam, stellen we niet voor.",
              "We do not suggest work that is hard on your body."));
    }
    if (alternatives.routes().isEmpty()) {
      notes.add(
          new Text(
              "We vonden geen advies dat past bij wat je invulde.",
              "We found no advice that fits what you told us."));
      notes.addAll(new Changes(profile.limits(), label, leastOwn).smallest(alternatives.blocked()));
    }
    return notes;
  }

  private DirectionNotes() {}
}
