package nl.leerroute.matching.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerroute.matching.explanation.DirectionNotes;
import nl.leerroute.matching.explanation.GoalNotes;
import nl.leerroute.matching.explanation.NamedOffers;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.money.SchemePurse;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.route.Alternatives;
import nl.leerroute.matching.route.Foremost;
import nl.leerroute.matching.route.PlanningAlternatives;
import nl.leerroute.matching.route.Wish;
import nl.leerroute.matching.taxonomy.Occupation;
import nl.leerroute.matching.text.Text;
import nl.leerroute.schemes.plan.AnsweredStep;
import nl.leerroute.schemes.plan.FundingPlan;

/**
 * Plans the routes of one profile: the same world, profile and legal day give the same route set.
 *
 * <p>Works for milliseconds on the caller's thread: never call it on an event loop.
 */
public final class PlanningRoutes {

  private final PlanningAlternatives planning = new PlanningAlternatives();

  public RouteSet plan(World world, Profile profile, Instant now) {
    LocalDate asOf = LegalDays.of(now);
    HeldSkills held = HeldSkills.of(world.taxonomy(), profile);
    SchemePurse purse = new SchemePurse(world.schemes(), profile.situation(), asOf);
    Optional<Occupation> goal = profile.goal().flatMap(world.taxonomy()::occupation);
    Optional<Gap> gap = goal.map(occupation -> Gap.between(occupation, held));
    Alternatives alternatives =
        wishes(world, profile, gap).stream()
            .map(wish -> planning.plan(world.offers(), wish, held, profile, asOf, purse))
            .reduce(Alternatives::and)
            .orElse(Alternatives.NONE)
            .startingWith(Foremost.of(profile.limits().preferences()));
    Funded funded = funded(alternatives, purse);
    List<Text> notes = notes(world, profile, gap, alternatives, purse);
    List<Offer> named = NamedOffers.in(notes, alternatives.blocked());
    ShowingRoutes showing = new ShowingRoutes(world, gap, profile);
    return new RouteSet(
        profile.id(),
        profile.version(),
        now,
        asOf,
        Validity.until(
            alternatives, named.stream().flatMap(purse::starts), world.schemes(), profile, asOf),
        gap.map(missing -> showing.gap(missing, alternatives.withinReach())),
        showing.routes(alternatives.routes(), funded.plans(), purse),
        MoneyAnswers.unused(
            funded.plans(), new CoursesAsked(alternatives.routes(), funded.answers())),
        MoneyAnswers.questions(funded.answers(), funded.plans()),
        notes,
        named,
        profile.goal().isPresent() ? List.of() : Directions.of(world.taxonomy(), profile),
        profile.situation().isWithoutEmployer());
  }

  private static List<Wish> wishes(World world, Profile profile, Optional<Gap> gap) {
    if (profile.goal().isPresent()) {
      return gap.<Wish>map(Wish.Goal::new).stream().toList();
    }
    List<Integer> unproven =
        profile.skills().stream()
            .filter(skill -> !skill.evidence().isProof())
            .flatMap(skill -> world.taxonomy().number(skill.skill()).stream().boxed())
            .distinct()
            .sorted()
            .toList();
    return List.of(new Wish.Advice(), new Wish.Recognition(unproven));
  }

  /** The money of each route, and what every scheme says of its steps, in the order of routes. */
  private record Funded(List<FundingPlan> plans, List<List<AnsweredStep>> answers) {}

  private static Funded funded(Alternatives alternatives, SchemePurse purse) {
    List<FundingPlan> plans = new ArrayList<>();
    List<List<AnsweredStep>> answers = new ArrayList<>();
    alternatives
        .routes()
        .forEach(
            route -> {
              plans.add(purse.plan(route.steps()));
              answers.add(purse.answered(route.steps()));
            });
    return new Funded(plans, answers);
  }

  private static List<Text> notes(
      World world,
      Profile profile,
      Optional<Gap> gap,
      Alternatives alternatives,
      SchemePurse purse) {
    if (gap.isPresent()) {
      return new GoalNotes(world.taxonomy(), gap.get(), profile, alternatives, purse::leastOwn)
          .all(skill -> world.offers().isTaught(skill));
    }
    return profile.goal().isPresent()
        ? List.of(GoalNotes.unknownGoal())
        : DirectionNotes.all(profile, alternatives, world.taxonomy()::label, purse::leastOwn);
  }
}
