package nl.leerroute.gateway.http;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.funds.Cao;
import nl.leerroute.gateway.funds.Schemes;
import nl.leerroute.gateway.http.Asked.Option;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.context.MessageSource;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Makes questions ready to be asked, with the lists that others keep. */
final class Asking {

  private static final Set<String> NOT_LISTED = Set.of("andere-cao", "geen-cao");

  /** What is no agreement by its own name stands behind all that are. */
  private static final Comparator<Cao> BY_NAME =
      Comparator.<Cao, Boolean>comparing(cao -> NOT_LISTED.contains(cao.code()))
          .thenComparing(Cao::name);

  private final Schemes schemes;
  private final MessageSource messages;

  Asking(Schemes schemes, MessageSource messages) {
    this.schemes = schemes;
    this.messages = messages;
  }

  Mono<List<Asked>> questions(
      List<Question> questions, Given shown, Visitor visitor, ServerWebExchange exchange) {
    Phrases say = new Phrases(messages, PageModel.reader(exchange));
    Mono<List<Option>> caos =
        questions.contains(Questions.CAO) ? caos(visitor, shown) : Mono.just(List.of());
    return caos.map(
        list -> questions.stream().map(question -> Asked.of(question, shown, say, list)).toList());
  }

  /** Without funding the list has only what was chosen earlier, so that nothing is lost. */
  private Mono<List<Option>> caos(Visitor visitor, Given shown) {
    return schemes
        .caos(visitor)
        .onErrorReturn(PartnerDown.class, List.of())
        .map(
            known -> {
              Stream<Cao> unknown =
                  shown.all(Questions.CAO).stream()
                      .filter(code -> known.stream().noneMatch(cao -> cao.code().equals(code)))
                      .map(code -> new Cao(code, code, ""));
              return Stream.concat(known.stream(), unknown)
                  .sorted(BY_NAME)
                  .map(cao -> new Option(cao.code(), cao.name(), cao.sector()))
                  .toList();
            });
  }
}
