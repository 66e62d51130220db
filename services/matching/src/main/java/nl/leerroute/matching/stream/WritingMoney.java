package nl.leerroute.matching.stream;

import static nl.leerroute.matching.stream.WritingRouteSets.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.Verdict;
import nl.leerroute.matching.explanation.FundingWords;
import nl.leerroute.matching.explanation.Ground;
import nl.leerroute.matching.planning.RouteSet.PlannedStep;
import nl.leerroute.matching.planning.RouteSet.UnusedScheme;
import nl.leerroute.matching.text.Text;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Dates;
import nl.leerroute.schemes.plan.Funding;
import nl.leerroute.schemes.rule.Parties;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.SchemeVersion;
import org.jspecify.annotations.Nullable;

/** Money and its reasons for the topic of routes. */
final class WritingMoney {

  /** Grants first, then what stands beside them. */
  static List<RouteSetPublished.FundingLine> lines(PlannedStep step, LocalDate asOf) {
    return Stream.concat(
            step.money().grants().stream().map(grant -> line(step, grant, true, asOf)),
            step.money().beside().stream().map(beside -> line(step, beside, false, asOf)))
        .toList();
  }

  /** What pays for certain where uncertain money does not. */
  static List<RouteSetPublished.FundingLine> fallback(PlannedStep step, LocalDate asOf) {
    return step.money().fallback().stream().map(sure -> line(step, sure, true, asOf)).toList();
  }

  private static RouteSetPublished.FundingLine line(
      PlannedStep step, Funding funding, boolean lowersPrice, LocalDate asOf) {
    SchemeVersion scheme = funding.scheme();
    LocalDate applyFrom = funding.answer().dates().applyFrom();
    return new RouteSetPublished.FundingLine(
        scheme.ref().scheme(),
        scheme.ref().version(),
        text(Text.of(scheme.name())),
        RouteSetPublished.MoneyKind.valueOf(scheme.kind().name()),
        applicant(scheme),
        RouteSetPublished.Certainty.valueOf(funding.answer().certainty().name()),
        funding.cents(),
        lowersPrice,
        applyFrom.isAfter(asOf) ? applyFrom : null,
        funding.answer().dates().applyUntil().orElse(null),
        later(step.later().get(scheme.ref().scheme())),
        scheme
            .procedure()
            .enrolment()
            .map(order -> RouteSetPublished.EnrolmentOrder.valueOf(order.name()))
            .orElse(null),
        text(FundingWords.why(funding)),
        FundingWords.derivation(funding).stream().map(WritingRouteSets::text).toList(),
        scheme.procedure().steps().stream().map(each -> text(Text.of(each))).toList(),
        provenance(scheme, asOf),
        advanced(scheme.parties()));
  }

  /** Who asks for it and is paid after proof pays first; what others ask for, others pay. */
  static @Nullable Boolean advanced(Parties parties) {
    if (!parties.applicants().contains(Party.WORKER)
        || parties.payee().filter(payee -> payee != Party.WORKER).isPresent()) {
      return false;
    }
    return switch (parties.paid()) {
      case BEFORE_START, AT_INVOICE -> false;
      case AFTER_PROOF -> parties.payee().isPresent() ? true : null;
      case UNKNOWN -> null;
    };
  }

  private static RouteSetPublished.@Nullable Later later(@Nullable Dates dates) {
    return dates == null
        ? null
        : new RouteSetPublished.Later(dates.applyFrom(), dates.applyUntil().orElse(null));
  }

  private static RouteSetPublished.Applicant applicant(SchemeVersion scheme) {
    return RouteSetPublished.Applicant.valueOf(FundingWords.applicant(scheme).name());
  }

  static RouteSetPublished.SchemeAnswer answer(UnusedScheme unused, LocalDate asOf) {
    SchemeVersion scheme = unused.scheme();
    Answer answer = unused.answer();
    return new RouteSetPublished.SchemeAnswer(
        scheme.ref().scheme(),
        scheme.ref().version(),
        text(Text.of(scheme.name())),
        verdict(answer),
        RouteSetPublished.MoneyKind.valueOf(scheme.kind().name()),
        unused.reasons().stream().map(WritingRouteSets::text).toList(),
        answer instanceof Answer.NeedsToKnow needs
            ? needs.missing().stream().map(missing -> missing.fact().name()).toList()
            : List.of(),
        unused.upToCents(),
        answer instanceof Answer.Ended ended ? ended.on() : null,
        applicant(scheme),
        Ground.of(scheme, answer)
            .map(ground -> RouteSetPublished.Ground.valueOf(ground.name()))
            .orElse(null),
        provenance(scheme, asOf));
  }

  private static Verdict verdict(Answer answer) {
    return switch (answer) {
      case Answer.Ended ignored -> Verdict.ENDED;
      case Answer.NotOpen ignored -> Verdict.NOT_OPEN;
      case Answer.Refused ignored -> Verdict.REFUSED;
      case Answer.NeedsToKnow ignored -> Verdict.NEEDS_TO_KNOW;
      case Answer.NotComputed ignored -> Verdict.NOT_COMPUTED;
      case Answer.NothingToPay ignored -> Verdict.NOTHING_TO_PAY;
      case Answer.Pays ignored -> Verdict.NOTHING_TO_PAY;
    };
  }

  static RouteSetPublished.Provenance provenance(SchemeVersion scheme, LocalDate asOf) {
    return new RouteSetPublished.Provenance(
        scheme.owner().name(),
        scheme.provenance().sources().stream().findFirst().orElse(null),
        scheme.provenance().reviewedOn(),
        scheme.provenance().confirmed(),
        scheme.provenance().outdatedOn(asOf),
        scheme.provenance().example());
  }

  private WritingMoney() {}
}
