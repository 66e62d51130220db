package nl.leerroute.gateway.http;

import java.util.List;
import nl.leerroute.gateway.answers.AnsweringQuestions;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.NextQuestion;
import nl.leerroute.gateway.answers.Part;
import nl.leerroute.gateway.answers.Profile;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.answers.QuestionPage;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** One question a page, about situation and wishes; each may be passed over. */
@Controller
final class QuestionPages {

  private static final String PATH = Way.QUESTIONS + "/{name}";

  private final Profiles profiles;
  private final AnsweringQuestions answering;
  private final AnswersWorth worth;
  private final Saving saving;
  private final Asking asking;

  QuestionPages(
      Profiles profiles,
      AnsweringQuestions answering,
      AnswersWorth worth,
      Saving saving,
      Asking asking) {
    this.profiles = profiles;
    this.answering = answering;
    this.worth = worth;
    this.saving = saving;
    this.asking = asking;
  }

  /**
   * Goes to the question that matters most now; when none does, to all answers.
   *
   * @param na name of the question that was asked just now
   */
  @GetMapping(Way.QUESTIONS)
  Mono<Rendering> next(
      @RequestParam(defaultValue = "") String na, Visitor visitor, WebSession session) {
    Trail trail = Trail.of(session);
    return next(visitor)
        .map(
            next ->
                trail
                    .after(na, next::matters)
                    .or(() -> next.after(trail.names()))
                    .map(Way::to)
                    .orElse(Way.CHECK))
        .map(Places::goTo);
  }

  @GetMapping(PATH)
  Mono<Rendering> ask(
      @PathVariable String name,
      @RequestParam(defaultValue = "") String van,
      Visitor visitor,
      ServerWebExchange exchange) {
    Question question = named(name);
    return profiles
        .of(visitor)
        .map(Profile::answers)
        .flatMap(
            answers -> {
              List<Question> asked = asked(question, answers.given());
              Sent earlier = new Sent(answers.given(), van, Part.of(asked).mark(answers));
              return asked.isEmpty()
                  ? Mono.just(Places.goTo(Way.onwards(van, Way.after(question))))
                  : page(question, asked, earlier, Trouble.NONE, visitor, exchange);
            });
  }

  @PostMapping(PATH)
  Mono<Rendering> answer(@PathVariable String name, Visitor visitor, ServerWebExchange exchange) {
    Question question = named(name);
    return exchange.getFormData().flatMap(form -> answer(question, form, visitor, exchange));
  }

  private Mono<Rendering> answer(
      Question question,
      MultiValueMap<String, String> form,
      Visitor visitor,
      ServerWebExchange exchange) {
    List<Question> asked = NextQuestion.together(question);
    Sent sent =
        new Sent(Fields.given(form, asked), Fields.one(form, "van"), Fields.one(form, "seen"));
    return saving.save(
        exchange,
        known -> answering.answer(known, asked, sent.given(), sent.seen()),
        _ -> onwards(question, sent),
        trouble -> page(question, asked, sent, trouble, visitor, exchange));
  }

  /** Who just said to want other help first is shown help, not courses. */
  private static String onwards(Question question, Sent sent) {
    return question.equals(Questions.HURDLES) && sent.given().has(question, "OTHER_FIRST")
        ? Way.OTHER_FIRST
        : Way.onwards(sent.van(), Way.after(question));
  }

  /** Nothing that no longer fits what was answered before. */
  private static List<Question> asked(Question question, Given given) {
    return NextQuestion.together(question).stream()
        .filter(each -> QuestionPage.of(each).questionsFor(given).contains(each))
        .toList();
  }

  private static Question named(String name) {
    return NextQuestion.named(name)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Mono<NextQuestion> next(Visitor visitor) {
    return profiles
        .of(visitor)
        .zipWith(
            worth.of(visitor),
            (profile, cents) -> new NextQuestion(profile.answers().given(), cents));
  }

  /**
   * What is on the page.
   *
   * @param van where somebody came from
   * @param seen mark of the answers that it showed first
   */
  private record Sent(Given given, String van, String seen) {}

  private Mono<Rendering> page(
      Question question,
      List<Question> asked,
      Sent shown,
      Trouble trouble,
      Visitor visitor,
      ServerWebExchange exchange) {
    return Mono.zip(
            asking.questions(asked, shown.given(), visitor, exchange),
            worth.of(visitor),
            exchange.getSession())
        .map(
            known -> {
              Trail trail = Trail.of(known.getT3());
              if (shown.van().isEmpty()) {
                trail = trail.with(question);
                trail.keep(known.getT3());
              }
              NextQuestion next = new NextQuestion(shown.given(), known.getT2());
              return Form.of("journey/question", trouble)
                  .modelAttribute("question", question.name())
                  .modelAttribute("questions", known.getT1())
                  .modelAttribute("worth", next.worth(question))
                  .modelAttribute("left", next.open(trail.names()).size())
                  .modelAttribute("skip", Way.onwards(shown.van(), Way.after(question)))
                  .modelAttribute(
                      "back",
                      Way.onwards(
                          shown.van(), trail.before(question).map(Way::to).orElse(Way.GOAL)))
                  .modelAttribute("van", shown.van())
                  .modelAttribute("seen", shown.seen())
                  .build();
            });
  }
}
