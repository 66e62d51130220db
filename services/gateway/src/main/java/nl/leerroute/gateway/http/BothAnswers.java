package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.gateway.answers.Stored;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * A page with two answers to the same questions: the one that is stored, and the one of a form that
 * was opened before. The person says which one holds; until then the stored one does.
 */
final class BothAnswers {

  private final Recap recap;

  BothAnswers(Recap recap) {
    this.recap = recap;
  }

  /**
   * @param sent what the form says
   */
  record Difference(String question, List<Recap.Answer> stored, List<Recap.Answer> sent) {}

  record Field(String name, String value) {}

  /**
   * @param onwards where somebody goes who keeps what is stored
   */
  Mono<Rendering> page(Stored.Newer newer, String onwards, ServerWebExchange exchange) {
    return Visits.of(exchange)
        .flatMap(
            visitor ->
                Mono.zip(
                    recap.of(newer.now().answers(), visitor, exchange),
                    recap.of(newer.wanted(), visitor, exchange),
                    exchange.getFormData()))
        .map(
            all ->
                Rendering.view("journey/both")
                    .status(HttpStatus.CONFLICT)
                    .modelAttribute("differences", differences(all.getT1(), all.getT2()))
                    .modelAttribute("fields", fields(all.getT3()))
                    .modelAttribute("path", exchange.getRequest().getPath().value())
                    .modelAttribute("onwards", onwards)
                    .build());
  }

  private static List<Difference> differences(List<Recap.Part> stored, List<Recap.Part> sent) {
    Map<String, List<Recap.Answer>> before =
        rows(stored).collect(Collectors.toMap(Recap.Row::question, Recap.Row::answers));
    Map<String, List<Recap.Answer>> after =
        rows(sent).collect(Collectors.toMap(Recap.Row::question, Recap.Row::answers));
    return Stream.concat(rows(stored), rows(sent))
        .map(Recap.Row::question)
        .distinct()
        .map(
            question ->
                new Difference(
                    question,
                    before.getOrDefault(question, List.of()),
                    after.getOrDefault(question, List.of())))
        .filter(difference -> !difference.stored().equals(difference.sent()))
        .toList();
  }

  private static Stream<Recap.Row> rows(List<Recap.Part> parts) {
    return parts.stream().flatMap(part -> part.rows().stream());
  }

  /** All that was sent, but for the mark: sent again, it holds. */
  private static List<Field> fields(MultiValueMap<String, String> form) {
    return form.entrySet().stream()
        .filter(field -> !field.getKey().equals("_csrf") && !field.getKey().equals("seen"))
        .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
        .toList();
  }
}
