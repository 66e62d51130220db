package nl.leerroute.gateway.http;

import java.util.Locale;
import nl.leerroute.gateway.answers.AnsweringQuestions;
import nl.leerroute.gateway.answers.Profile;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.concepts.Kind;
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

/** What somebody does now and wants to become: occupations, found by typing. */
@Controller
final class OccupationPages {

  private static final String PATH = "/mijn/{question:werk|doel}";

  private final Profiles profiles;
  private final Concepts concepts;
  private final AnsweringQuestions answering;
  private final Saving saving;

  OccupationPages(
      Profiles profiles, Concepts concepts, AnsweringQuestions answering, Saving saving) {
    this.profiles = profiles;
    this.concepts = concepts;
    this.answering = answering;
    this.saving = saving;
  }

  @GetMapping(PATH)
  Mono<Rendering> ask(
      @PathVariable String question,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String van,
      Visitor visitor,
      Locale reader) {
    OccupationQuestion asked = OccupationQuestion.at(question);
    return profiles
        .of(visitor)
        .map(Profile::answers)
        .map(answers -> new Sent(q, van, asked.chosenIn(answers), asked.part().mark(answers)))
        .flatMap(earlier -> page(asked, visitor, earlier, Trouble.NONE, reader));
  }

  /** Only what was found, for a page that searches while somebody types. */
  @GetMapping(value = PATH, headers = "HX-Request")
  Mono<Rendering> find(
      @PathVariable String question,
      @RequestParam(defaultValue = "") String q,
      Visitor visitor,
      Locale reader) {
    return Finding.of(concepts, visitor, q, Kind.OCCUPATION, reader)
        .map(
            finding ->
                Rendering.view("parts/search :: occupations")
                    .modelAttribute("question", OccupationQuestion.at(question))
                    .modelAttribute("finding", finding)
                    .modelAttribute("chosen", "")
                    .build());
  }

  @PostMapping(PATH)
  Mono<Rendering> answer(
      @PathVariable String question, ServerWebExchange exchange, Visitor visitor, Locale reader) {
    OccupationQuestion asked = OccupationQuestion.at(question);
    return exchange
        .getFormData()
        .map(form -> Sent.of(form, asked))
        .flatMap(
            sent ->
                sent.chosen().isEmpty()
                    ? page(asked, visitor, sent, Trouble.at(asked.key(), "choose"), reader)
                    : saving.save(
                        exchange,
                        known ->
                            answering.answer(
                                known, _ -> asked.change(sent.chosen()), asked.part(), sent.seen()),
                        _ -> onwards(asked, sent),
                        trouble -> page(asked, visitor, sent, trouble, reader)));
  }

  /** A new goal may ask at its start what nobody was asked about yet. */
  private static String onwards(OccupationQuestion question, Sent sent) {
    return question == OccupationQuestion.GOAL && question.isOccupation(sent.chosen())
        ? Way.ENTRY + (sent.van().isEmpty() ? "" : "?van=" + WrittenForm.encoded(sent.van()))
        : Way.onwards(sent.van(), question.next());
  }

  private Mono<Rendering> page(
      OccupationQuestion question, Visitor visitor, Sent sent, Trouble trouble, Locale reader) {
    String occupation = question.isOccupation(sent.chosen()) ? sent.chosen() : "";
    return Finding.of(concepts, visitor, sent.words(), Kind.OCCUPATION, reader)
        .zipWith(
            Chosen.concept(concepts, visitor, occupation),
            (finding, known) ->
                Form.of("journey/occupation", trouble)
                    .modelAttribute("question", question)
                    .modelAttribute("finding", finding)
                    .modelAttribute("known", known)
                    .modelAttribute("chosen", sent.chosen())
                    .modelAttribute("van", sent.van())
                    .modelAttribute("seen", sent.seen())
                    .build());
  }

  /**
   * @param words that were searched for
   * @param van where somebody came from
   * @param chosen URI of an occupation or one of the ways around it
   * @param seen mark of the answer that the page showed first
   */
  private record Sent(String words, String van, String chosen, String seen) {

    static Sent of(MultiValueMap<String, String> form, OccupationQuestion question) {
      return new Sent(
          Fields.one(form, "q"),
          Fields.one(form, "van"),
          Fields.one(form, question.key()),
          Fields.one(form, "seen"));
    }
  }
}
