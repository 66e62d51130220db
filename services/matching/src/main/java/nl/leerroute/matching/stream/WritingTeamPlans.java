package nl.leerroute.matching.stream;

import static nl.leerroute.matching.stream.WritingRouteSets.text;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerroute.contracts.EmployerPublished;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.PlanPublished;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.matching.explanation.FundingWords;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.offer.Place;
import nl.leerroute.matching.planning.RouteSet.AskedSkill;
import nl.leerroute.matching.planning.RouteSet.Question;
import nl.leerroute.matching.planning.RouteSet.UnusedScheme;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.team.FirmFundingWords;
import nl.leerroute.matching.team.TeamPlanSet;
import nl.leerroute.matching.text.Text;
import nl.leerroute.schemes.plan.Funding;
import nl.leerroute.schemes.rule.Parties.Paid;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.SchemeVersion;
import org.jspecify.annotations.Nullable;

/** Plans of firms for their topic. */
final class WritingTeamPlans {

  static PlanPublished write(TeamPlanSet set) {
    LocalDate asOf = set.asOf();
    return new PlanPublished(
        set.employerId(),
        set.employerVersion(),
        set.plannedAt(),
        asOf,
        set.validUntil(),
        set.gaps().stream().map(WritingTeamPlans::gap).toList(),
        set.plans().stream().map(plan -> plan(plan, asOf)).toList(),
        set.firmMoney().stream().map(money -> firmMoney(money, asOf)).toList(),
        set.schemes().stream().map(unused -> answer(unused, asOf)).toList(),
        set.questions().stream().map(WritingTeamPlans::question).toList(),
        set.notes().stream().map(WritingRouteSets::text).toList());
  }

  private static PlanPublished.RoleGap gap(TeamPlanSet.RoleGap gap) {
    return new PlanPublished.RoleGap(
        gap.roleId(),
        gap.role().map(WritingRouteSets::text).orElse(null),
        gap.persons(),
        gap.lines().stream()
            .map(
                line ->
                    new PlanPublished.Lacking(
                        line.skill(),
                        text(line.label()),
                        EmployerPublished.Necessity.valueOf(line.necessity().name()),
                        line.persons(),
                        line.heldUntil().orElse(null),
                        line.taught()))
            .toList());
  }

  private static PlanPublished.Plan plan(TeamPlanSet.Plan plan, LocalDate asOf) {
    Set<PlanPublished.Aim> aims =
        plan.aims().stream()
            .map(aim -> PlanPublished.Aim.valueOf(aim.name()))
            .collect(Collectors.toCollection(TreeSet::new));
    return new PlanPublished.Plan(
        aims,
        plan.participations(),
        plan.ends(),
        plan.absenceHours(),
        plan.lostCents(),
        plan.priceCents(),
        plan.ownAtBestCents(),
        plan.ownAtWorstCents(),
        plan.seats().stream().map(seats -> seats(seats, asOf)).toList(),
        plan.weeks().stream()
            .map(week -> new PlanPublished.Week(week.monday(), week.away(), week.hours()))
            .toList(),
        plan.budgets().stream().map(WritingTeamPlans::budget).toList(),
        plan.unserved().stream()
            .map(
                each ->
                    new PlanPublished.Unserved(
                        each.roleId(), asked(each.skill()), each.persons(), text(each.why())))
            .toList(),
        plan.gapPermille(),
        text(plan.why()));
  }

  private static PlanPublished.Budget budget(TeamPlanSet.Budget budget) {
    return new PlanPublished.Budget(
        text(budget.name()),
        budget.schemes(),
        known(budget.roomCents()),
        budget.usedCents(),
        known(budget.roomPersons()),
        budget.usedPersons(),
        budget.missedCents());
  }

  private static PlanPublished.Seats seats(TeamPlanSet.Seats seats, LocalDate asOf) {
    Step step = seats.step();
    boolean free = step.run().free();
    return new PlanPublished.Seats(
        seats.roleId(),
        seats.persons(),
        step.offer().id(),
        free ? null : step.run().offering().map(Offering::id).orElse(null),
        text(step.offer().title()),
        step.offer().provider().name(),
        OfferPublished.Kind.valueOf(step.offer().kind().name()),
        step.start(),
        step.end(),
        step.lastDayToEnrol().orElse(null),
        step.run().offering().flatMap(Offering::place).map(WritingTeamPlans::place).orElse(null),
        known(step.run().distance()),
        seats.hoursAway(),
        seats.freeForWorker(),
        step.offer().fictional(),
        seats.gives().stream().map(WritingTeamPlans::asked).toList(),
        seats.priceCents(),
        seats.ownAtBestCents(),
        seats.ownAtWorstCents(),
        seats.funding().stream()
            .map(
                paid ->
                    new PlanPublished.TeamFunding(paid.persons(), line(paid.funding(), true, asOf)))
            .toList(),
        text(seats.why()));
  }

  private static PlanPublished.FirmMoney firmMoney(TeamPlanSet.FirmMoney money, LocalDate asOf) {
    return new PlanPublished.FirmMoney(
        money.activity().name(),
        text(Text.of(money.activity().wording())),
        known(money.upToCents()),
        line(money.funding(), false, asOf));
  }

  private static RouteSetPublished.FundingLine line(
      Funding funding, boolean lowersPrice, LocalDate asOf) {
    SchemeVersion scheme = funding.scheme();
    LocalDate applyFrom = funding.answer().dates().applyFrom();
    return new RouteSetPublished.FundingLine(
        scheme.ref().scheme(),
        scheme.ref().version(),
        text(Text.of(scheme.name())),
        RouteSetPublished.MoneyKind.valueOf(scheme.kind().name()),
        RouteSetPublished.Applicant.valueOf(FirmFundingWords.applicant(scheme).name()),
        RouteSetPublished.Certainty.valueOf(funding.answer().certainty().name()),
        funding.cents(),
        lowersPrice,
        applyFrom.isAfter(asOf) ? applyFrom : null,
        funding.answer().dates().applyUntil().orElse(null),
        null,
        scheme
            .procedure()
            .enrolment()
            .map(order -> RouteSetPublished.EnrolmentOrder.valueOf(order.name()))
            .orElse(null),
        text(FirmFundingWords.why(funding)),
        FundingWords.derivation(funding).stream().map(WritingRouteSets::text).toList(),
        scheme.procedure().steps().stream().map(each -> text(Text.of(each))).toList(),
        WritingMoney.provenance(scheme, asOf),
        advanced(scheme));
  }

  /** What the firm asks for and gets after proof, it pays first. */
  private static @Nullable Boolean advanced(SchemeVersion scheme) {
    boolean ofFirm =
        scheme.parties().applicants().contains(Party.EMPLOYER)
            && scheme.parties().payee().filter(payee -> payee != Party.EMPLOYER).isEmpty();
    if (!ofFirm) {
      return false;
    }
    if (scheme.parties().paid() == Paid.UNKNOWN || scheme.parties().payee().isEmpty()) {
      return null;
    }
    return scheme.parties().paid() == Paid.AFTER_PROOF;
  }

  private static RouteSetPublished.SchemeAnswer answer(UnusedScheme unused, LocalDate asOf) {
    RouteSetPublished.SchemeAnswer told = WritingMoney.answer(unused, asOf);
    return new RouteSetPublished.SchemeAnswer(
        told.schemeId(),
        told.schemeVersion(),
        told.name(),
        told.verdict(),
        told.kind(),
        told.reasons(),
        told.missingFacts(),
        told.upToCents(),
        told.endedOn(),
        RouteSetPublished.Applicant.valueOf(FirmFundingWords.applicant(unused.scheme()).name()),
        told.ground(),
        told.provenance());
  }

  private static RouteSetPublished.OpenQuestion question(Question question) {
    return new RouteSetPublished.OpenQuestion(
        question.fact(), text(question.question()), question.upToCents());
  }

  private static RouteSetPublished.AskedSkill asked(AskedSkill asked) {
    return new RouteSetPublished.AskedSkill(asked.skill(), text(asked.label()));
  }

  private static OfferPublished.Place place(Place place) {
    return new OfferPublished.Place(place.name(), place.pc4(), place.latitude(), place.longitude());
  }

  private static @Nullable Integer known(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static @Nullable Long known(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }

  private WritingTeamPlans() {}
}
