package nl.leerroute.gateway.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.contracts.RouteSetPublished.MoneyKind;
import nl.leerroute.contracts.RouteSetPublished.SchemeAnswer;

/**
 * A scheme that pays nothing, in the reader's words.
 *
 * @param tags what kind of money it is, and through whom it is asked for
 * @param upTo how much it could be; empty: nobody knows
 * @param reasons at least one
 * @param asks what one more answer would clear up: the words, by where to answer
 */
record UnpaidLine(
    SchemeAnswer answer,
    String name,
    List<String> tags,
    String upTo,
    List<String> reasons,
    Map<String, String> asks) {

  static List<UnpaidLine> of(List<SchemeAnswer> answers, Phrases say) {
    return answers.stream().map(answer -> of(answer, say)).toList();
  }

  private static UnpaidLine of(SchemeAnswer answer, Phrases say) {
    return new UnpaidLine(
        answer,
        say.text(answer.name()),
        tags(answer, say),
        answer.upToCents() > 0 ? say.message("questions.upTo", say.euro(answer.upToCents())) : "",
        reasons(answer, say),
        answer.missingFacts().stream()
            .filter(fact -> !Unpaid.answerAt(fact).isEmpty())
            .collect(
                Collectors.toMap(
                    Unpaid::answerAt,
                    fact -> say.message("unpaid.answer", say.message("fact." + fact)),
                    (one, _) -> one,
                    LinkedHashMap::new)));
  }

  private static List<String> tags(SchemeAnswer answer, Phrases say) {
    return Stream.concat(
            Stream.of(answer.kind())
                .filter(kind -> kind != MoneyKind.GRANT)
                .map(kind -> say.message("money." + kind)),
            Unpaid.isForEmployers(answer)
                ? Stream.of(say.message("unpaid.byEmployer"))
                : Stream.<String>of())
        .toList();
  }

  private static List<String> reasons(SchemeAnswer answer, Phrases say) {
    return answer.reasons().isEmpty() && answer.endedOn() != null
        ? List.of(say.message("unpaid.endedOn", say.day(answer.endedOn())))
        : answer.reasons().stream().map(say::text).toList();
  }
}
