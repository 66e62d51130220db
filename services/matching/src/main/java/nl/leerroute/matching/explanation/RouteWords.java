package nl.leerroute.matching.explanation;

import java.util.ArrayList;
import java.util.List;
import nl.leerroute.matching.profile.Limits;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.matching.route.Route;
import nl.leerroute.matching.text.Text;

/** Why a route is among the routes shown. */
public final class RouteWords {

  private static final Text THE_ONLY_ONE =
      new Text(
          "Dit is het enige dat we vonden dat past bij wat je invulde.",
          "This is the only thing we found that fits what you told us.");

  /**
   * For somebody without a goal.
   *
   * @param only there is no other route to compare with
   */
  public static Text whyWithoutGoal(Route route, boolean only) {
    return only
        ? THE_ONLY_ONE
        : route.aims().stream().map(RouteWords::bestAdvice).reduce(Text::then).orElseThrow();
  }

  private static Text bestAdvice(Aim aim) {
    return switch (aim) {
      case CHEAPEST, SUREST ->
          new Text("Geen ander advies kost je minder.", "No other advice costs you less.");
      case FASTEST ->
          new Text("Geen ander advies kan sneller.", "No other advice can be had sooner.");
      case NEAREST ->
          new Text("Geen ander advies is dichterbij.", "No other advice is closer to home.");
      case MOST_COMPLETE, AT_WORK ->
          new Text(
              "Hiermee laat je zien wat je al kunt, ook zonder diploma.",
              "With this you show what you can already do, also without a diploma.");
    };
  }

  /**
   * One sentence for every aim, then what a person must be warned of.
   *
   * @param only there is no other route to compare with
   */
  public static Text why(Route route, boolean only, Limits limits) {
    List<Text> sentences = new ArrayList<>();
    if (only) {
      sentences.add(THE_ONLY_ONE);
    } else {
      route.aims().forEach(aim -> sentences.add(best(aim, route)));
    }
    long atWorst = route.own().atWorst();
    if (atWorst > limits.budget()) {
      sentences.add(
          Text.filled(
              "Let op: komt het onzekere geld niet, dan betaal je %s. Dat is meer dan je wilt"
                  + " betalen. Schrijf je pas in als je zeker bent van het geld.",
              "Please note: if the uncertain money does not come, you pay %s. That is more than you"
                  + " want to pay. Enrol only when you are sure of the money.",
              Text.euros(atWorst)));
    }
    if (route.unproven().isPresent()) {
      sentences.add(
          new Text(
              "We hebben niet alle combinaties kunnen doorrekenen. Misschien is er nog een iets"
                  + " betere route.",
              "We could not work out all combinations. There may be a slightly better route."));
    }
    return sentences.stream().reduce(Text::then).orElseThrow();
  }

  private static Text best(Aim aim, Route route) {
    return switch (aim) {
      case MOST_COMPLETE ->
          new Text(
              "Met deze route kom je het verst.", "This route takes you farthest to your goal.");
      case CHEAPEST ->
          new Text(
              "Geen route die ongeveer net zo ver komt, kost je minder als al het geld komt.",
              "No route that takes you about as far costs you less when all money comes.");
      case FASTEST ->
          new Text(
              "Geen route die ongeveer net zo ver komt, is eerder klaar.",
              "No route that takes you about as far is finished sooner.");
      case NEAREST ->
          route.kilometres() == 0
              ? new Text(
                  "Je hoeft voor deze route niet te reizen.",
                  "You do not have to travel for this route.")
              : new Text(
                  "Geen route die ongeveer net zo ver komt, is dichter bij huis.",
                  "No route that takes you about as far is closer to home.");
      case AT_WORK ->
          new Text(
              "Bij deze route leer je het meest op het werk.",
              "With this route you learn most at work.");
      case SUREST ->
          new Text(
              "Geen route die ongeveer net zo ver komt, kost je minder als alleen het zekere geld"
                  + " komt.",
              "No route that takes you about as far costs you less when only certain money comes.");
    };
  }

  private RouteWords() {}
}
