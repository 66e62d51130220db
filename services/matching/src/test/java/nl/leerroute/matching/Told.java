package nl.leerroute.matching;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.matching.explanation.FundingWords;
import nl.leerroute.matching.planning.RouteSet;
import nl.leerroute.matching.planning.RouteSet.PlannedRoute;
import nl.leerroute.matching.planning.RouteSet.PlannedStep;
import nl.leerroute.matching.planning.RouteSet.UnusedScheme;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.schemes.Euros;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Dates;
import nl.leerroute.schemes.answer.Missing;
import nl.leerroute.schemes.answer.Reason;
import nl.leerroute.schemes.plan.Funding;
import nl.leerroute.schemes.rule.SchemeVersion;

/** What a person is told about money, in lines that can be checked by hand. */
final class Told {

  private final RouteSet routes;

  Told(RouteSet routes) {
    this.routes = routes;
  }

  /** Steps with their price and their money, in order; then what is left at best and at worst. */
  String route(Aim aim) {
    PlannedRoute route =
        routes.routes().stream()
            .filter(each -> each.route().aims().contains(aim))
            .findFirst()
            .orElseThrow();
    Stream<String> own =
        Stream.of(
            "own "
                + Euros.en(route.route().own().atBest())
                + " to "
                + Euros.en(route.route().own().atWorst()));
    return Stream.concat(route.steps().stream().flatMap(Told::step), own)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Example schemes that pay nothing and have not ended, by the conditions that say so. */
  String unpaid() {
    return unpaid(scheme -> scheme.provenance().example());
  }

  /** Real schemes that pay nothing and have not ended; a library of them grows. */
  String unpaidReal() {
    return unpaid(scheme -> !scheme.provenance().example());
  }

  private String unpaid(Predicate<SchemeVersion> which) {
    Map<String, String> schemes = new TreeMap<>();
    routes.schemes().stream()
        .filter(scheme -> which.test(scheme.scheme()))
        .filter(scheme -> !(scheme.answer() instanceof Answer.Ended))
        .forEach(
            scheme ->
                schemes.merge(
                    why(scheme.answer()),
                    scheme.scheme().ref().scheme(),
                    (some, another) -> some + ", " + another));
    return schemes.entrySet().stream()
        .map(each -> each.getKey() + " <- " + each.getValue())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  List<String> ended() {
    return routes.schemes().stream()
        .filter(scheme -> scheme.answer() instanceof Answer.Ended)
        .map(Told::lastDay)
        .toList();
  }

  private static String lastDay(UnusedScheme scheme) {
    return scheme.scheme().ref() + " " + ((Answer.Ended) scheme.answer()).on();
  }

  private static Stream<String> step(PlannedStep step) {
    return Stream.concat(
        Stream.of(
            "%s %s %s"
                .formatted(
                    step.step().start(),
                    step.step().offer().id(),
                    Euros.en(step.money().priceCents()))),
        Stream.concat(step.money().grants().stream(), step.money().beside().stream())
            .map(Told::money));
  }

  private static String money(Funding funding) {
    Dates dates = funding.answer().dates();
    return "  %s %s %s %s, %s applies %s to %s"
        .formatted(
            funding.scheme().ref(),
            funding.scheme().kind(),
            Euros.en(funding.cents()),
            funding.answer().certainty(),
            FundingWords.applicant(funding.scheme()),
            dates.applyFrom(),
            dates.applyUntil().map(Object::toString).orElse("any day"));
  }

  private static String why(Answer answer) {
    return switch (answer) {
      case Answer.Refused refused -> "no: " + ids(refused.reasons());
      case Answer.NotComputed open -> "not computed: " + ids(open.reasons());
      case Answer.NotOpen closed -> closed.reason().id();
      case Answer.NothingToPay nothing -> nothing.reason().id();
      case Answer.NeedsToKnow needs ->
          "up to %s, needs %s"
              .formatted(
                  Euros.en(needs.upToCents()),
                  needs.missing().stream()
                      .map(Missing::fact)
                      .map(Object::toString)
                      .collect(Collectors.joining(", ")));
      case Answer.Ended ended -> "ended " + ended.on();
      case Answer.Pays ignored -> "pays";
    };
  }

  private static String ids(List<Reason> reasons) {
    return reasons.stream().map(Reason::id).collect(Collectors.joining(", "));
  }
}
