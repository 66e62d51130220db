package nl.leerroute.gateway.http;

import java.util.List;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.http.Asked.Option;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.context.MessageSource;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Makes questions ready to be asked, with the lists that others keep. */
final class Asking {

  private final Agreements agreements;
  private final MessageSource messages;

  Asking(Agreements agreements, MessageSource messages) {
    this.agreements = agreements;
    this.messages = messages;
  }

  Mono<List<Asked>> questions(
      List<Question> questions, Given shown, Visitor visitor, ServerWebExchange exchange) {
    Phrases say = new Phrases(messages, PageModel.reader(exchange));
    Mono<List<Option>> caos =
        questions.contains(Questions.CAO)
            ? agreements.all(shown.all(Questions.CAO), visitor, say)
            : Mono.just(List.of());
    return caos.map(
        list -> questions.stream().map(question -> Asked.of(question, shown, say, list)).toList());
  }
}
