package nl.leerroute.matching.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.profile.Limits;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.matching.route.Route;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.text.Enumerations;
import nl.leerroute.matching.text.Text;

/** Why a route is among the routes shown. */
public final class RouteWords {

  private static final Text THE_ONLY_ONE =
      new Text(
          "Dit is het enige dat we vonden dat past bij wat je invulde.",
          "This is the only thing we found that fits what you told us.");

  /** What is left to say of the surest route where nothing is certain. */
  private static final Text LEAST_WITHOUT_MONEY =
      new Text(
          "Komt er geen geld van anderen, dan kost deze route je het minst.",
          "If no money comes from others, this route costs you least.");

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
   * What the route is best at, then what a person must be warned of.
   *
   * @param only there is no other route to compare with
   */
  public static Text why(Route route, boolean only, Limits limits) {
    List<Text> sentences = new ArrayList<>();
    if (only) {
      sentences.add(THE_ONLY_ONE);
    } else {
      sentences.addAll(best(route));
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

  /** All that the route is best at in one sentence; what cannot be compared so stands beside it. */
  private static List<Text> best(Route route) {
    List<Text> sentences = new ArrayList<>();
    if (route.aims().contains(Aim.MOST_COMPLETE)) {
      sentences.add(
          new Text(
              "Met deze route kom je het verst.", "This route takes you farthest to your goal."));
    }
    List<Text> superlatives =
        route.aims().stream().flatMap(aim -> superlative(aim, route).stream()).toList();
    if (!superlatives.isEmpty()) {
      sentences.add(
          Text.filled(
              "Dit is de %s route die zo ver komt.",
              "This is the %s route that takes you this far.", Enumerations.all(superlatives)));
    }
    if (route.aims().contains(Aim.NEAREST) && !travelsAKnownDistance(route)) {
      sentences.add(withoutDistance(route));
    }
    if (route.aims().contains(Aim.AT_WORK)) {
      sentences.add(
          new Text(
              "Bij deze route leer je het meest op het werk.",
              "With this route you learn most at work."));
    }
    return sentences.isEmpty() ? List.of(LEAST_WITHOUT_MONEY) : sentences;
  }

  private static Optional<Text> superlative(Aim aim, Route route) {
    return switch (aim) {
      case CHEAPEST -> Optional.of(new Text("goedkoopste", "cheapest"));
      case FASTEST -> Optional.of(new Text("snelste", "quickest"));
      case NEAREST ->
          Optional.of(new Text("dichtstbijzijnde", "nearest"))
              .filter(_ -> travelsAKnownDistance(route));
      case SUREST ->
          Optional.of(new Text("zekerste", "surest")).filter(_ -> isPaidForCertain(route));
      case MOST_COMPLETE, AT_WORK -> Optional.empty();
    };
  }

  /** Whether certain money pays a part of it; where nothing is certain, nothing is surest. */
  private static boolean isPaidForCertain(Route route) {
    long price =
        route.steps().stream().mapToLong(step -> step.offer().price().chargedCents()).sum();
    return route.own().atWorst() < price;
  }

  private static boolean travelsAKnownDistance(Route route) {
    return route.distance().orElse(0) > 0;
  }

  /** A place without a distance: the person did not say where home is. */
  private static Text withoutDistance(Route route) {
    if (route.steps().stream().anyMatch(RouteWords::isFarFromAnUnknownHome)) {
      return new Text(
          "Hoe ver je moet reizen, weten we niet zonder je postcode.",
          "How far you have to travel we do not know without your postcode.");
    }
    return route.distance().isEmpty()
        ? new Text(
            "Waar je les krijgt, is nog niet bekend. Daarom weten we niet hoe ver je moet reizen.",
            "Where the lessons are is not known yet. So we do not know how far you have to travel.")
        : new Text(
            "Je hoeft voor deze route niet te reizen.",
            "You do not have to travel for this route.");
  }

  private static boolean isFarFromAnUnknownHome(Step step) {
    return step.run().distance().isEmpty()
        && step.run().offering().flatMap(Offering::place).isPresent();
  }

  private RouteWords() {}
}
