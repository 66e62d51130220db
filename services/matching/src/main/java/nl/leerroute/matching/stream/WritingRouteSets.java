package nl.leerroute.matching.stream;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.Text;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.offer.Place;
import nl.leerroute.matching.planning.RouteSet;
import nl.leerroute.matching.planning.RouteSet.AskedSkill;
import nl.leerroute.matching.planning.RouteSet.Direction;
import nl.leerroute.matching.planning.RouteSet.PlannedRoute;
import nl.leerroute.matching.planning.RouteSet.PlannedStep;
import nl.leerroute.matching.planning.RouteSet.Remainder;
import nl.leerroute.matching.planning.RouteSet.ShownGap;
import nl.leerroute.matching.route.Permission;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.route.Travel;
import org.jspecify.annotations.Nullable;

/** Route sets for their topic; sets of words come out in a fixed order. */
final class WritingRouteSets {

  static RouteSetPublished write(RouteSet planned) {
    return new RouteSetPublished(
        planned.profileId(),
        planned.profileVersion(),
        planned.plannedAt(),
        planned.asOf(),
        planned.validUntil(),
        planned.gap().map(WritingRouteSets::gap).orElse(null),
        planned.routes().stream().map(route -> route(route, planned.asOf())).toList(),
        planned.schemes().stream()
            .map(unused -> WritingMoney.answer(unused, planned.asOf()))
            .toList(),
        planned.questions().stream()
            .map(
                question ->
                    new RouteSetPublished.OpenQuestion(
                        question.fact(), text(question.question()), question.upToCents()))
            .toList(),
        planned.notes().stream().map(WritingRouteSets::text).toList(),
        planned.named().stream()
            .map(offer -> new RouteSetPublished.NamedCourse(offer.id(), text(offer.title())))
            .toList(),
        planned.directions().stream().map(WritingRouteSets::direction).toList(),
        planned.withoutEmployer());
  }

  private static RouteSetPublished.Direction direction(Direction near) {
    return new RouteSetPublished.Direction(
        near.occupation(), text(near.label()), near.coveredPermille(), asked(near.held()));
  }

  private static List<RouteSetPublished.AskedSkill> asked(List<AskedSkill> skills) {
    return skills.stream()
        .map(asked -> new RouteSetPublished.AskedSkill(asked.skill(), text(asked.label())))
        .toList();
  }

  static Text text(nl.leerroute.matching.text.Text words) {
    return new Text(words.nl(), words.en());
  }

  private static RouteSetPublished.Gap gap(ShownGap gap) {
    return new RouteSetPublished.Gap(
        gap.goal(),
        text(gap.goalLabel()),
        gap.coveredPermille(),
        gap.lines().stream()
            .map(
                line ->
                    new RouteSetPublished.GapLine(
                        line.skill(),
                        text(line.label()),
                        line.weightPermille(),
                        line.heldPermille(),
                        line.taughtNearby()))
            .toList());
  }

  private static RouteSetPublished.Route route(PlannedRoute planned, LocalDate asOf) {
    List<Step> steps = planned.route().steps();
    return new RouteSetPublished.Route(
        planned.id(),
        same(planned.route().aims(), RouteSetPublished.Aim.class),
        planned.coveredPermille(),
        steps.stream().map(Step::start).min(LocalDate::compareTo).orElseThrow(),
        steps.stream().map(Step::end).max(LocalDate::compareTo).orElseThrow(),
        planned.hoursPerWeek(),
        known(planned.route().distance()),
        planned.steps().stream().mapToLong(step -> step.money().priceCents()).sum(),
        planned.route().own().atBest(),
        planned.route().own().atWorst(),
        planned.permission().map(WritingRouteSets::permission).orElse(null),
        planned.steps().stream().map(step -> step(step, asOf)).toList(),
        text(planned.why()));
  }

  /** Beside all requests stands the one whose last day comes first. */
  private static RouteSetPublished.Permission permission(Permission asked) {
    Permission.Request first = asked.mostUrgent().orElseGet(asked.requests()::getFirst);
    return new RouteSetPublished.Permission(
        first.askBefore().orElse(null),
        first.authority().weeks(),
        asked.requests().stream()
            .map(
                request ->
                    new RouteSetPublished.Request(
                        RouteSetPublished.Authority.valueOf(request.authority().name()),
                        request.askBefore().orElse(null),
                        request.authority().weeks()))
            .toList());
  }

  private static RouteSetPublished.Step step(PlannedStep planned, LocalDate asOf) {
    Step step = planned.step();
    boolean free = step.run().free();
    return new RouteSetPublished.Step(
        step.offer().id(),
        free ? null : step.run().offering().map(Offering::id).orElse(null),
        text(step.offer().title()),
        step.offer().provider().name(),
        OfferPublished.Kind.valueOf(step.offer().kind().name()),
        same(step.offer().forms(), OfferPublished.Form.class),
        step.run()
            .offering()
            .map(offering -> same(offering.dayParts(), OfferPublished.DayPart.class))
            .orElse(Set.of()),
        step.run().offering().map(Offering::language).orElse(null),
        step.start(),
        step.end(),
        free ? null : step.run().offering().map(Offering::lastDayToEnrol).orElse(null),
        step.offer().durationWeeks(),
        step.offer().hoursPerWeek(),
        step.run().offering().flatMap(Offering::place).map(WritingRouteSets::place).orElse(null),
        known(step.run().distance()),
        credential(step),
        step.offer().fictional(),
        planned.money().priceCents(),
        planned.money().ownAtBest(),
        planned.money().ownAtWorst(),
        planned.adds().stream()
            .map(
                gain ->
                    new RouteSetPublished.SkillGain(
                        gain.skill(), text(gain.label()), gain.weightPermille()))
            .toList(),
        asked(planned.opens()),
        WritingMoney.lines(planned, asOf),
        WritingMoney.fallback(planned, asOf),
        planned.partOf().map(WritingRouteSets::partOf).orElse(null),
        exemption(planned),
        Travel.of(step)
            .map(
                travel ->
                    new RouteSetPublished.Travel(
                        travel.trips(), travel.kilometres(), travel.cents(), travel.minutes()))
            .orElse(null),
        recognition(step.offer()),
        text(planned.why()));
  }

  private static RouteSetPublished.Recognition recognition(Offer offer) {
    return new RouteSetPublished.Recognition(
        OfferPublished.Formality.valueOf(offer.formality().name()),
        OfferPublished.Length.valueOf(offer.length().name()),
        offer.terms().requiredByLaw().orElse(null));
  }

  private static @Nullable Integer known(OptionalInt kilometres) {
    return kilometres.isPresent() ? kilometres.getAsInt() : null;
  }

  private static RouteSetPublished.PartOf partOf(Remainder left) {
    return new RouteSetPublished.PartOf(
        left.whole().id(),
        text(left.whole().title()),
        left.whole().credential().map(WritingRouteSets::text).orElse(null),
        left.needed().stream()
            .map(
                part ->
                    new RouteSetPublished.Part(
                        part.id(),
                        text(part.title()),
                        part.studyLoadHours(),
                        part.price().chargedCents()))
            .toList(),
        left.elsewhere().stream().map(WritingRouteSets::text).toList());
  }

  private static RouteSetPublished.@Nullable Exemption exemption(PlannedStep planned) {
    return planned
        .step()
        .offer()
        .pieces()
        .spared()
        .map(
            spared ->
                new RouteSetPublished.Exemption(
                    planned.spared().stream().map(WritingRouteSets::text).toList(),
                    spared.weeks(),
                    spared.hours(),
                    spared.cents()))
        .orElse(null);
  }

  private static @Nullable Text credential(Step step) {
    return step.offer().credential().map(WritingRouteSets::text).orElse(null);
  }

  private static OfferPublished.Place place(Place place) {
    return new OfferPublished.Place(place.name(), place.pc4(), place.latitude(), place.longitude());
  }

  private static <E extends Enum<E>> Set<E> same(
      Collection<? extends Enum<?>> words, Class<E> published) {
    return words.stream()
        .map(word -> Enum.valueOf(published, word.name()))
        .collect(toCollection(TreeSet::new));
  }

  private WritingRouteSets() {}
}
