package nl.leerroute.schemes.example;

import java.util.List;
import java.util.stream.Collectors;
import nl.leerroute.schemes.Euros;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Missing;
import nl.leerroute.schemes.answer.Reason;

/** An example with what the rule answered. */
public record Tried(Example example, Answer answer) {

  public boolean passes() {
    return example.expected().is(answer);
  }

  /** The answer in one sentence. */
  public Wording told() {
    return switch (answer) {
      case Answer.Pays pays ->
          Wording.of("Ja, " + Euros.nl(pays.cents()) + ".", "Yes, " + Euros.en(pays.cents()) + ".");
      case Answer.Refused(var _, var reasons) -> no(reasons);
      case Answer.NothingToPay(var _, var reason) -> no(List.of(reason));
      case Answer.NotOpen(var _, var _, var reason) -> no(List.of(reason));
      case Answer.Ended(var _, var on, var _) ->
          Wording.of(
              "Nee: deze versie gold tot en met " + on + ".",
              "No: this version held up to " + on + ".");
      case Answer.NeedsToKnow(var _, var missing, var _) -> unknown(missing);
      case Answer.NotComputed(var _, var reasons) ->
          Wording.of(
              "Dit is niet uit te rekenen: " + joined(reasons).nl(),
              "This cannot be worked out: " + joined(reasons).en());
    };
  }

  private static Wording no(List<Reason> reasons) {
    return Wording.of("Nee: " + joined(reasons).nl(), "No: " + joined(reasons).en());
  }

  private static Wording joined(List<Reason> reasons) {
    return Wording.of(
        reasons.stream().map(reason -> reason.text().nl()).collect(Collectors.joining(" ")),
        reasons.stream().map(reason -> reason.text().en()).collect(Collectors.joining(" ")));
  }

  private static Wording unknown(List<Missing> missing) {
    return Wording.of(
        missing.stream()
            .map(each -> each.fact().question().nl())
            .collect(Collectors.joining(" ", "Eerst meer weten: ", "")),
        missing.stream()
            .map(each -> each.fact().question().en())
            .collect(Collectors.joining(" ", "More must be known: ", "")));
  }
}
