package nl.leerroute.gateway.http;

import java.util.List;
import nl.leerroute.gateway.answers.AnsweringQuestions;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.answers.QuestionPage;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The short pages about situation and wishes; everything on them may be passed over. */
@Controller
final class SituationPages {

  private static final String PATH =
      "/mijn/situatie/{slug:werk-nu|werkgever|over-jou|tijd-en-geld}";

  private final Profiles profiles;
  private final AnsweringQuestions answering;
  private final Saving saving;
  private final Asking asking;

  SituationPages(Profiles profiles, AnsweringQuestions answering, Saving saving, Asking asking) {
    this.profiles = profiles;
    this.answering = answering;
    this.saving = saving;
    this.asking = asking;
  }

  @GetMapping(PATH)
  Mono<Rendering> ask(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String van,
      Visitor visitor,
      ServerWebExchange exchange) {
    QuestionPage page = QuestionPage.at(slug).orElseThrow();
    return profiles
        .of(visitor)
        .map(profile -> profile.answers().given())
        .flatMap(
            given -> {
              List<Question> questions = page.questionsFor(given);
              return questions.isEmpty()
                  ? Mono.just(Places.goTo(Way.after(page, given)))
                  : page(page, questions, given, van, Trouble.NONE, visitor, exchange);
            });
  }

  @PostMapping(PATH)
  Mono<Rendering> answer(@PathVariable String slug, Visitor visitor, ServerWebExchange exchange) {
    QuestionPage page = QuestionPage.at(slug).orElseThrow();
    return exchange.getFormData().flatMap(form -> answer(page, form, visitor, exchange));
  }

  private Mono<Rendering> answer(
      QuestionPage page,
      MultiValueMap<String, String> form,
      Visitor visitor,
      ServerWebExchange exchange) {
    List<Question> asked =
        page.questions().stream()
            .filter(question -> Fields.all(form, "asked").contains(question.name()))
            .toList();
    Given typed = Fields.given(form, page.questions());
    String van = Fields.one(form, "van");
    return saving.save(
        exchange,
        known -> answering.answer(known, asked, typed),
        profile -> Way.onwards(van, Way.after(page, profile.answers().given())),
        trouble -> page(page, asked, typed, van, trouble, visitor, exchange));
  }

  private Mono<Rendering> page(
      QuestionPage page,
      List<Question> questions,
      Given shown,
      String van,
      Trouble trouble,
      Visitor visitor,
      ServerWebExchange exchange) {
    return asking
        .questions(questions, shown, visitor, exchange)
        .map(
            asked ->
                Form.of("journey/situation", trouble)
                    .modelAttribute("page", page)
                    .modelAttribute("questions", asked)
                    .modelAttribute("back", Way.onwards(van, Way.before(page, shown)))
                    .modelAttribute("van", van)
                    .build());
  }
}
