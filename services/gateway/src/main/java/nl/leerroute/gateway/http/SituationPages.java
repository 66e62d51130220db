package nl.leerroute.gateway.http;

import java.util.List;
import nl.leerroute.gateway.answers.AnsweringQuestions;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Part;
import nl.leerroute.gateway.answers.Profile;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.answers.QuestionPage;
import nl.leerroute.gateway.answers.Questions;
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
      "/mijn/situatie/{slug:werk-nu|werkgever|over-jou|waarom|tijd-en-geld|persoonlijk}";

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
        .map(Profile::answers)
        .flatMap(
            answers -> {
              Given given = answers.given();
              List<Question> questions = page.questionsFor(given);
              Sent earlier = new Sent(given, van, Part.of(questions).mark(answers));
              return questions.isEmpty()
                  ? Mono.just(Places.goTo(Way.after(page, given)))
                  : page(page, questions, earlier, Trouble.NONE, visitor, exchange);
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
    Sent sent =
        new Sent(
            Fields.given(form, page.questions()),
            Fields.one(form, "van"),
            Fields.one(form, "seen"));
    return saving.save(
        exchange,
        known -> answering.answer(known, asked, sent.given(), sent.seen()),
        profile ->
            wantsOtherHelpFirst(asked, profile.answers().given())
                ? Way.OTHER_FIRST
                : Way.onwards(sent.van(), Way.after(page, profile.answers().given())),
        trouble -> page(page, asked, sent, trouble, visitor, exchange));
  }

  /** Who just said so is shown help, not courses. */
  private static boolean wantsOtherHelpFirst(List<Question> asked, Given given) {
    return asked.contains(Questions.HURDLES) && given.has(Questions.HURDLES, "OTHER_FIRST");
  }

  /** Whoever works for no employer is not told what employers pay. */
  private static String topic(QuestionPage page, List<Question> questions) {
    return page == QuestionPage.EMPLOYER && questions.equals(List.of(Questions.SECTOR))
        ? "zelfstandig"
        : page.slug();
  }

  /**
   * What is on the page.
   *
   * @param van where somebody came from
   * @param seen mark of the answers that it showed first
   */
  private record Sent(Given given, String van, String seen) {}

  private Mono<Rendering> page(
      QuestionPage page,
      List<Question> questions,
      Sent shown,
      Trouble trouble,
      Visitor visitor,
      ServerWebExchange exchange) {
    return asking
        .questions(questions, shown.given(), visitor, exchange)
        .map(
            asked ->
                Form.of("journey/situation", trouble)
                    .modelAttribute("page", page)
                    .modelAttribute("topic", topic(page, questions))
                    .modelAttribute("questions", asked)
                    .modelAttribute(
                        "back", Way.onwards(shown.van(), Way.before(page, shown.given())))
                    .modelAttribute("van", shown.van())
                    .modelAttribute("seen", shown.seen())
                    .build());
  }
}
