package nl.leerroute.matching.money;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.plan.AnsweredStep;
import nl.leerroute.schemes.rule.Cumulation;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * Which steps share money: those that are paid from under one cap, or by schemes that exclude each
 * other for one person. Steps that share nothing can be planned apart.
 */
final class Kinship {

  /** Groups of steps, each in the order given; steps in different groups share nothing. */
  static List<List<AnsweredStep>> families(List<AnsweredStep> steps) {
    List<List<AnsweredStep>> families = new ArrayList<>();
    for (AnsweredStep step : steps) {
      List<List<AnsweredStep>> related =
          families.stream()
              .filter(family -> family.stream().anyMatch(member -> areKin(member, step)))
              .toList();
      List<AnsweredStep> merged = new ArrayList<>(related.stream().flatMap(List::stream).toList());
      merged.add(step);
      families.removeAll(related);
      families.add(merged);
    }
    return families;
  }

  /** Whether nothing pays a step; a loop, because it is asked for thousands of them. */
  static boolean isUnpaid(AnsweredStep step) {
    for (AnsweredStep.Answered each : step.answers()) {
      if (each.answer() instanceof Answer.Pays) {
        return false;
      }
    }
    return true;
  }

  private static boolean areKin(AnsweredStep one, AnsweredStep other) {
    return paying(one).anyMatch(a -> paying(other).anyMatch(b -> touch(a, b)));
  }

  private static Stream<SchemeVersion> paying(AnsweredStep step) {
    return step.answers().stream()
        .filter(answered -> answered.answer() instanceof Answer.Pays)
        .map(answered -> answered.scheme().rule());
  }

  private static boolean touch(SchemeVersion a, SchemeVersion b) {
    return shareCounter(a, b)
        || (!a.ref().scheme().equals(b.ref().scheme()) && (excludes(a, b) || excludes(b, a)));
  }

  private static boolean shareCounter(SchemeVersion a, SchemeVersion b) {
    return counters(a).anyMatch(counter -> counters(b).anyMatch(counter::equals));
  }

  private static Stream<String> counters(SchemeVersion rule) {
    return rule.payment().caps().stream().map(each -> each.cap().counter());
  }

  private static boolean excludes(SchemeVersion a, SchemeVersion b) {
    return a.cumulation().stream()
        .anyMatch(
            cumulation ->
                cumulation instanceof Cumulation.Excludes(var with, var over, var ignored)
                    && over == Cumulation.Over.SAME_PERSON
                    && b.isOneOf(with));
  }

  private Kinship() {}
}
