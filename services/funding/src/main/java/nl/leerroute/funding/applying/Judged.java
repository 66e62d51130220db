package nl.leerroute.funding.applying;

import java.util.List;
import java.util.Optional;
import nl.leerroute.funding.application.Verdict;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Missing;
import nl.leerroute.schemes.answer.Reason;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.CapRule;
import nl.leerroute.schemes.rule.Certainty;
import nl.leerroute.schemes.rule.SchemeVersion;

/** What the rule's answer means for an application. */
sealed interface Judged {

  /**
   * @param cents what is asked: of what is refused, the costs, so that a human can still grant it
   * @param caps that bind; where the rule did not work them out, all that it has
   */
  record Decided(Verdict verdict, long cents, List<Dossier.Row> derivation, List<Cap> caps)
      implements Judged {}

  record NeedsToKnow(List<Missing> missing) implements Judged {}

  record Impossible(List<Reason> reasons) implements Judged {}

  static Judged of(Answer answer, Submission submission, SchemeVersion rule) {
    return switch (answer) {
      case Answer.Pays pays -> pays(pays, submission);
      case Answer.Refused(var _, var reasons) ->
          new Decided(
              new Verdict.Refuses(reasons.getFirst().id()),
              submission.cents().orElse(submission.purchase().costs().price()),
              reasons.stream().map(Judged::row).toList(),
              all(rule));
      case Answer.NeedsToKnow(var _, var missing, long _) -> new NeedsToKnow(missing);
      case Answer.NotComputed(var _, var reasons) -> byHand(reasons, submission, rule);
      case Answer.NothingToPay(var _, var reason) -> new Impossible(List.of(reason));
      case Answer.NotOpen(var _, var _, var reason) -> new Impossible(List.of(reason));
      case Answer.Ended _ ->
          new Impossible(
              List.of(Reason.of("ended", "Deze regeling geldt niet meer.", "It has ended.")));
    };
  }

  private static Judged pays(Answer.Pays pays, Submission submission) {
    boolean byRule = pays.checks().isEmpty() && pays.certainty() != Certainty.DISCRETION;
    return new Decided(
        byRule ? new Verdict.ByRule() : new Verdict.ByPeople(),
        Math.min(pays.cents(), submission.cents().orElse(pays.cents())),
        pays.derivation().stream()
            .map(line -> new Dossier.Row(line.text(), Optional.of(line.cents())))
            .toList(),
        pays.caps());
  }

  /** Where no amount can be worked out, the applicant names it and people decide. */
  private static Judged byHand(List<Reason> reasons, Submission submission, SchemeVersion rule) {
    return submission.cents().isEmpty()
        ? new Impossible(reasons)
        : new Decided(
            new Verdict.ByPeople(),
            submission.cents().getAsLong(),
            reasons.stream().map(Judged::row).toList(),
            all(rule));
  }

  private static List<Cap> all(SchemeVersion rule) {
    return rule.payment().caps().stream().map(CapRule::cap).toList();
  }

  private static Dossier.Row row(Reason reason) {
    return new Dossier.Row(reason.text(), Optional.empty());
  }
}
