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
  private final AskedPage pages;

  QuestionPages(
      Profiles profiles,
      AnsweringQuestions answering,
      AnswersWorth worth,
      Saving saving,
      AskedPage pages) {
    this.profiles = profiles;
    this.answering = answering;
    this.worth = worth;
    this.saving = saving;
    this.pages = pages;
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
              AskedPage.Sent earlier =
                  new AskedPage.Sent(answers.given(), van, Part.of(asked).mark(answers));
              return asked.isEmpty()
                  ? Mono.just(Places.goTo(Way.onwards(van, Way.after(question))))
                  : pages.of(question, asked, earlier, Trouble.NONE, exchange);
            });
  }

  @PostMapping(PATH)
  Mono<Rendering> answer(@PathVariable String name, ServerWebExchange exchange) {
    Question question = named(name);
    return exchange.getFormData().flatMap(form -> answer(question, form, exchange));
  }

  private Mono<Rendering> answer(
      Question question, MultiValueMap<String, String> form, ServerWebExchange exchange) {
    List<Question> asked = NextQuestion.together(question);
    AskedPage.Sent sent = AskedPage.Sent.of(form, asked);
    return saving.save(
        exchange,
        known -> answering.answer(known, asked, sent.given(), sent.seen()),
        _ -> onwards(question, sent),
        trouble -> pages.of(question, asked, sent, trouble, exchange));
  }

  /** Who just said to want other help first is shown help, not courses. */
  private static String onwards(Question question, AskedPage.Sent sent) {
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
}
