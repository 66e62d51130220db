package nl.leerroute.gateway.http;

import java.util.List;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.NextQuestion;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page of one question: what it asks, what the answer is worth, and the ways back and on. */
final class AskedPage {

  private final AnswersWorth worth;
  private final Asking asking;

  AskedPage(AnswersWorth worth, Asking asking) {
    this.worth = worth;
    this.asking = asking;
  }

  /**
   * What is on the page.
   *
   * @param van where somebody came from
   * @param seen mark of the answers that it showed first
   */
  record Sent(Given given, String van, String seen) {

    static Sent of(MultiValueMap<String, String> form, List<Question> asked) {
      return new Sent(Fields.given(form, asked), Fields.one(form, "van"), Fields.one(form, "seen"));
    }
  }

  /**
   * @param asked what cannot be asked apart from the question
   */
  Mono<Rendering> of(
      Question question,
      List<Question> asked,
      Sent shown,
      Trouble trouble,
      ServerWebExchange exchange) {
    return Mono.zip(trail(question, shown, exchange), Visits.of(exchange))
        .flatMap(
            known -> of(question, asked, shown, trouble, known.getT1(), known.getT2(), exchange));
  }

  private Mono<Rendering> of(
      Question question,
      List<Question> asked,
      Sent shown,
      Trouble trouble,
      Trail trail,
      Visitor visitor,
      ServerWebExchange exchange) {
    return Mono.zip(
        asking.questions(asked, shown.given(), visitor, exchange),
        worth.of(visitor),
        (questions, cents) -> {
          NextQuestion next = new NextQuestion(shown.given(), cents);
          return Form.of("journey/question", trouble)
              .modelAttribute("question", question.name())
              .modelAttribute("questions", questions)
              .modelAttribute("worth", next.worth(question))
              .modelAttribute("left", next.open(trail.names()).size())
              .modelAttribute("skip", Way.onwards(shown.van(), Way.after(question)))
              .modelAttribute("back", back(question, shown, trail))
              .modelAttribute("van", shown.van())
              .modelAttribute("seen", shown.seen())
              .build();
        });
  }

  /** Whoever came to change one answer leaves the trail as it is. */
  private static Mono<Trail> trail(Question question, Sent shown, ServerWebExchange exchange) {
    return exchange
        .getSession()
        .map(
            session -> {
              Trail trail = Trail.of(session);
              if (!shown.van().isEmpty()) {
                return trail;
              }
              trail.with(question).keep(session);
              return trail.with(question);
            });
  }

  private static String back(Question question, Sent shown, Trail trail) {
    return Way.onwards(shown.van(), trail.before(question).map(Way::to).orElse(Way.GOAL));
  }
}
