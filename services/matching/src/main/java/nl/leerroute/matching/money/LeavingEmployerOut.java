package nl.leerroute.matching.money;

import java.util.List;
import java.util.Set;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Reason;
import nl.leerroute.schemes.plan.AnsweredStep;
import nl.leerroute.schemes.plan.AnsweredStep.Answered;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * For who wants the employer to know nothing: what only an employer can ask for does not come,
 * whatever else is true. A scheme that says no for another reason keeps saying that one.
 */
public final class LeavingEmployerOut {

  /** Reason of a scheme that only the employer can ask for. */
  public static final String REASON = "employer-left-out";

  private static final Set<Party> EMPLOYERS = Set.of(Party.EMPLOYER, Party.PARTNERSHIP);

  private static final List<Reason> REASONS =
      List.of(
          Reason.of(
              REASON,
              "Alleen je werkgever kan dit aanvragen, en je wilt je werkgever er buiten laten.",
              "Only your employer can apply for this, and you want to leave your employer out."));

  static boolean isOnlyForEmployers(SchemeVersion scheme) {
    return EMPLOYERS.containsAll(scheme.parties().applicants());
  }

  static AnsweredStep from(AnsweredStep asked) {
    return new AnsweredStep(
        asked.step(), asked.answers().stream().map(LeavingEmployerOut::from).toList());
  }

  private static Answered from(Answered asked) {
    return isOnlyForEmployers(asked.scheme().rule())
        ? new Answered(asked.scheme(), from(asked.answer()))
        : asked;
  }

  private static Answer from(Answer answer) {
    return switch (answer) {
      case Answer.Pays pays -> new Answer.Refused(pays.scheme(), REASONS);
      case Answer.NeedsToKnow open -> new Answer.Refused(open.scheme(), REASONS);
      case Answer.NotOpen closed -> new Answer.Refused(closed.scheme(), REASONS);
      case Answer.NotComputed open -> new Answer.Refused(open.scheme(), REASONS);
      case Answer.Refused refused -> refused;
      case Answer.NothingToPay nothing -> nothing;
      case Answer.Ended ended -> ended;
    };
  }

  private LeavingEmployerOut() {}
}
