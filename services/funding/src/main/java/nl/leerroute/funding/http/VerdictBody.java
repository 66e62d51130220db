package nl.leerroute.funding.http;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.amount.Line;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Dates;
import nl.leerroute.schemes.answer.Reason;
import nl.leerroute.schemes.rule.Certainty;
import nl.leerroute.schemes.rule.HumanCheck;
import nl.leerroute.schemes.rule.SchemeRef;
import org.jspecify.annotations.Nullable;

/** What a scheme says; each verdict has fields of its own. */
sealed interface VerdictBody {

  Verdict verdict();

  /** How an answer begins. */
  enum Verdict {
    PAYS,
    REFUSED,
    NEEDS_TO_KNOW,
    NOTHING_TO_PAY,
    NOT_OPEN,
    ENDED,
    NOT_COMPUTED
  }

  record Paid(
      Verdict verdict,
      long cents,
      List<Line> derivation,
      DatesBody dates,
      Certainty certainty,
      List<ReasonBody> checkedByPeople,
      List<Wording> assumptions)
      implements VerdictBody {}

  record Unknown(Verdict verdict, long upToCents, List<MissingBody> missing)
      implements VerdictBody {}

  /**
   * @param opens first day of the next window; absent: not announced, or not what stands in the way
   */
  record Unpaid(Verdict verdict, List<ReasonBody> reasons, @Nullable LocalDate opens)
      implements VerdictBody {}

  record Past(Verdict verdict, LocalDate endedOn, @Nullable SchemeRef successor)
      implements VerdictBody {}

  record MissingBody(String fact, Wording question, long worthCents) {}

  record ReasonBody(String id, Wording text, @Nullable String article) {

    static ReasonBody of(Reason reason) {
      return new ReasonBody(reason.id(), reason.text(), reason.article().orElse(null));
    }

    static ReasonBody of(HumanCheck check) {
      return new ReasonBody(check.id(), check.explanation(), check.article().orElse(null));
    }
  }

  record DatesBody(
      LocalDate applyFrom,
      @Nullable LocalDate applyUntil,
      @Nullable LocalDate claimUntil,
      @Nullable String window) {

    static DatesBody of(Dates dates) {
      return new DatesBody(
          dates.applyFrom(),
          dates.applyUntil().orElse(null),
          dates.claimUntil().orElse(null),
          dates.window().orElse(null));
    }
  }

  static VerdictBody of(Answer answer) {
    return switch (answer) {
      case Answer.Pays pays ->
          new Paid(
              Verdict.PAYS,
              pays.cents(),
              pays.derivation(),
              DatesBody.of(pays.dates()),
              pays.certainty(),
              pays.checks().stream().map(ReasonBody::of).toList(),
              pays.assumptions());
      case Answer.NeedsToKnow needs ->
          new Unknown(
              Verdict.NEEDS_TO_KNOW,
              needs.upToCents(),
              needs.missing().stream()
                  .map(
                      each ->
                          new MissingBody(
                              each.fact().name(), each.fact().question(), each.worthCents()))
                  .toList());
      case Answer.Refused refused -> unpaid(Verdict.REFUSED, refused.reasons());
      case Answer.NotComputed open -> unpaid(Verdict.NOT_COMPUTED, open.reasons());
      case Answer.NothingToPay nothing -> unpaid(Verdict.NOTHING_TO_PAY, List.of(nothing.reason()));
      case Answer.NotOpen closed ->
          new Unpaid(
              Verdict.NOT_OPEN,
              List.of(ReasonBody.of(closed.reason())),
              closed.opens().orElse(null));
      case Answer.Ended ended ->
          new Past(Verdict.ENDED, ended.on(), ended.successor().orElse(null));
    };
  }

  private static VerdictBody unpaid(Verdict verdict, List<Reason> reasons) {
    return new Unpaid(verdict, reasons.stream().map(ReasonBody::of).toList(), null);
  }
}
