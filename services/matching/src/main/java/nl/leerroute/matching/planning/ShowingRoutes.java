package nl.leerroute.matching.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerroute.matching.explanation.RouteWords;
import nl.leerroute.matching.explanation.StepWords;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.GapLine;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.money.LaterWindows;
import nl.leerroute.matching.money.SchemePurse;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.planning.RouteSet.AskedSkill;
import nl.leerroute.matching.planning.RouteSet.PlannedRoute;
import nl.leerroute.matching.planning.RouteSet.PlannedStep;
import nl.leerroute.matching.planning.RouteSet.ShownGap;
import nl.leerroute.matching.planning.RouteSet.ShownLine;
import nl.leerroute.matching.planning.RouteSet.SkillGain;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.route.Permission;
import nl.leerroute.matching.route.Route;
import nl.leerroute.matching.route.Route.Leg;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.taxonomy.Taxonomy;
import nl.leerroute.matching.text.Text;
import nl.leerroute.schemes.plan.FundingPlan;

/** Puts routes into the words and the figures that a person sees. */
final class ShowingRoutes {

  private final Taxonomy taxonomy;
  private final Offers offers;
  private final Optional<Gap> gap;
  private final Profile profile;
  private final HeldSkills held;
  private final AddingUp adding;

  ShowingRoutes(World world, Optional<Gap> gap, Profile profile) {
    this.taxonomy = world.taxonomy();
    this.offers = world.offers();
    this.gap = gap;
    this.profile = profile;
    this.held = HeldSkills.of(taxonomy, profile);
    this.adding = new AddingUp(taxonomy, offers, held);
  }

  ShownGap gap(Gap missing, Set<Integer> withinReach) {
    return new ShownGap(
        missing.goal().uri(),
        missing.goal().label(),
        missing.coveredPermille(),
        IntStream.range(0, missing.lines().size())
            .mapToObj(
                i -> {
                  GapLine line = missing.lines().get(i);
                  return new ShownLine(
                      taxonomy.uri(line.skill()),
                      taxonomy.label(line.skill()),
                      line.weightPermille(),
                      line.heldPermille(),
                      withinReach.contains(i));
                })
            .toList());
  }

  /**
   * @param plans the money of each route, in the order of the routes
   * @param purse where it came from
   */
  List<PlannedRoute> routes(List<Route> routes, List<FundingPlan> plans, SchemePurse purse) {
    UnpaidSteps unpaid = new UnpaidSteps(plans, purse);
    return IntStream.range(0, routes.size())
        .mapToObj(i -> route(routes.get(i), routes.size() == 1, plans.get(i), unpaid))
        .toList();
  }

  private PlannedRoute route(Route route, boolean only, FundingPlan plan, UnpaidSteps unpaid) {
    List<PlannedStep> steps = new ArrayList<>();
    for (int i = 0; i < route.legs().size(); i++) {
      Leg leg = route.legs().get(i);
      List<SkillGain> adds = adds(leg);
      List<AskedSkill> opens = opens(route.steps(), i);
      steps.add(
          new PlannedStep(
              leg.step(),
              plan.steps().get(i),
              adds,
              opens,
              adding.of(leg.step(), route.steps()),
              spared(leg.step().offer()),
              LaterWindows.of(leg.step(), plan.steps().get(i), unpaid.purse()),
              unpaid.addTo(
                  StepWords.why(
                      leg.step(),
                      new StepWords.Use(
                          adds.stream().map(SkillGain::label).toList(),
                          adds.stream().mapToInt(SkillGain::weightPermille).sum(),
                          approached(leg.step().offer(), adds),
                          opens.stream().map(AskedSkill::label).toList(),
                          proven(leg.step().offer())),
                      profile),
                  plan.steps().get(i),
                  leg.step())));
    }
    return new PlannedRoute(
        RouteIds.of(route),
        route,
        gap.map(missing -> (missing.heldMicro() + route.gainMicro()) / 1000).orElse(0),
        busiestWeek(route.steps()),
        Permission.of(profile.situation(), route.steps()),
        List.copyOf(steps),
        gap.isPresent()
            ? RouteWords.why(route, only, profile.limits())
            : RouteWords.whyWithoutGoal(route, only));
  }

  /** What a course adds without teaching it by that name: it only teaches something narrower. */
  private List<Text> approached(Offer offer, List<SkillGain> adds) {
    if (!offer.kind().teaches()) {
      return List.of();
    }
    Set<String> named = skills(offer.teaches()).mapToObj(taxonomy::uri).collect(Collectors.toSet());
    return adds.stream()
        .filter(gain -> !named.contains(gain.skill()))
        .map(SkillGain::label)
        .toList();
  }

  private List<AskedSkill> opens(List<Step> steps, int place) {
    IntStream asked =
        steps.subList(place + 1, steps.size()).stream()
            .flatMapToInt(later -> skills(later.offer().requires()));
    Set<Integer> taught = taught(steps.get(place));
    Set<Integer> before = new HashSet<>();
    steps.subList(0, place).forEach(earlier -> before.addAll(taught(earlier)));
    return asked
        .filter(skill -> !held.has(skill) && taught.contains(skill) && !before.contains(skill))
        .distinct()
        .sorted()
        .mapToObj(skill -> new AskedSkill(taxonomy.uri(skill), taxonomy.label(skill)))
        .toList();
  }

  private Set<Integer> taught(Step step) {
    return Arrays.stream(offers.givenBy(step.offer())).boxed().collect(Collectors.toSet());
  }

  private List<Text> spared(Offer offer) {
    return offer.pieces().spared().stream()
        .flatMapToInt(spared -> skills(spared.skills()))
        .mapToObj(taxonomy::label)
        .toList();
  }

  private List<Text> proven(Offer offer) {
    return skills(offer.teaches()).filter(held::isProven).mapToObj(taxonomy::label).toList();
  }

  private IntStream skills(List<String> uris) {
    return uris.stream().map(taxonomy::number).flatMapToInt(OptionalInt::stream);
  }

  private List<SkillGain> adds(Leg leg) {
    return gap.stream()
        .flatMap(missing -> leg.closes().stream().map(missing.lines()::get))
        .map(
            line ->
                new SkillGain(
                    taxonomy.uri(line.skill()),
                    taxonomy.label(line.skill()),
                    Math.max(1, line.lackMicro() / 1000)))
        .toList();
  }

  /** Hours only go up on a day on which a step starts. */
  private static int busiestWeek(List<Step> steps) {
    return steps.stream()
        .mapToInt(
            one ->
                steps.stream()
                    .filter(
                        other ->
                            !other.start().isAfter(one.start())
                                && !other.end().isBefore(one.start()))
                    .mapToInt(other -> other.offer().hoursPerWeek())
                    .sum())
        .max()
        .orElse(0);
  }
}
