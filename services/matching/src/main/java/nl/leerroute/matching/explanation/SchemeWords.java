package nl.leerroute.matching.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerroute.matching.text.Days;
import nl.leerroute.matching.text.Text;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Reason;
import nl.leerroute.schemes.rule.SchemeRef;

/** Why a scheme pays nothing here. */
public final class SchemeWords {

  private static final int QUESTIONS_SHOWN = 3;

  /** A minimum is not reached by courses together. */
  public static final Text EACH_COURSE_APART =
      new Text("Elke opleiding telt apart.", "Each course counts apart.");

  /** Of one course among several. */
  public static Text forCourse(Text title, Text reason) {
    return Text.filled("Voor \u2018%s\u2019: %s", "For \u2018%s\u2019: %s", title, reason);
  }

  /** Of one course that starts on several days. */
  public static Text forCourse(Text title, LocalDate start, Text reason) {
    return Text.filled(
        "Voor \u2018%s\u2019 (start %s): %s",
        "For \u2018%s\u2019 (start %s): %s", title, Days.day(start), reason);
  }

  public static Text noWindowYet(LocalDate start) {
    return Text.filled(
        "Voor een start op %s is nog geen tijdvak bekend om aan te vragen.",
        "For a start on %s no window to apply in is known yet.", Days.day(start));
  }

  public static List<Text> reasons(Answer answer) {
    return switch (answer) {
      case Answer.Pays(
              SchemeRef ignored,
              var cents,
              var lines,
              var dates,
              var caps,
              var sure,
              var c,
              var a) ->
          List.of(
              new Text(
                  "Ander geld in deze route levert samen meer op.",
                  "Other money in this route brings more together."));
      case Answer.Refused(SchemeRef ignored, var reasons) -> texts(reasons);
      case Answer.NeedsToKnow(SchemeRef ignored, var missing, long upTo) ->
          missing.stream()
              .limit(QUESTIONS_SHOWN)
              .map(
                  each ->
                      Text.filled(
                          "We weten nog niet: %s",
                          "We do not know yet: %s", Text.of(each.fact().question())))
              .toList();
      case Answer.NothingToPay(SchemeRef ignored, var reason) -> List.of(Text.of(reason.text()));
      case Answer.NotOpen(SchemeRef ignored, var opens, var reason) -> {
        List<Text> reasons = new ArrayList<>(List.of(Text.of(reason.text())));
        opens.ifPresent(
            day ->
                reasons.add(
                    Text.filled(
                        "Aanvragen kan vanaf %s.", "You can apply from %s.", Days.day(day))));
        yield reasons;
      }
      case Answer.Ended(SchemeRef ignored, var on, var successor) ->
          List.of(
              Text.filled(
                  "Deze regeling is gestopt op %s.", "This scheme ended on %s.", Days.day(on)));
      case Answer.NotComputed(SchemeRef ignored, var reasons) -> texts(reasons);
    };
  }

  private static List<Text> texts(List<Reason> reasons) {
    return reasons.stream().map(reason -> Text.of(reason.text())).toList();
  }

  private SchemeWords() {}
}
