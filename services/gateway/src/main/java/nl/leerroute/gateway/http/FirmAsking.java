package nl.leerroute.gateway.http;

import java.util.Comparator;
import java.util.List;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.firms.Branches;
import nl.leerroute.gateway.firms.FirmQuestions;
import nl.leerroute.gateway.http.Asked.Option;
import org.springframework.context.MessageSource;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Makes questions for firms ready to be asked, with the lists that belong to them. */
final class FirmAsking {

  private final Agreements agreements;
  private final MessageSource messages;

  FirmAsking(Agreements agreements, MessageSource messages) {
    this.agreements = agreements;
    this.messages = messages;
  }

  Mono<List<Asked>> questions(List<Question> questions, Given shown, ServerWebExchange exchange) {
    Phrases say = new Phrases(messages, PageModel.reader(exchange));
    Mono<List<Option>> caos =
        questions.contains(FirmQuestions.CAO)
            ? Visits.of(exchange)
                .flatMap(visitor -> agreements.all(shown.all(FirmQuestions.CAO), visitor, say))
            : Mono.just(List.of());
    return caos.map(
        list ->
            questions.stream()
                .map(question -> Asked.of(question, shown, say, options(question, list, say)))
                .toList());
  }

  private static List<Option> options(Question question, List<Option> caos, Phrases say) {
    return question.equals(FirmQuestions.SECTOR) || question.equals(FirmQuestions.OTHER_SECTOR)
        ? Branches.ALL.stream()
            .map(code -> new Option(code, say.message("branch." + code), ""))
            .sorted(Comparator.comparing(Option::label))
            .toList()
        : caos;
  }
}
