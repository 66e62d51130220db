package nl.leerroute.funding.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.funding.affiliation.Employer;
import nl.leerroute.funding.answering.AnsweringQuestions;
import nl.leerroute.schemes.json.QuestionForm;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * What schemes answer to a question: facts by their name in the dictionary, what was received
 * before, and a purchase. Nothing of it is kept.
 */
@RestController
class AnswerController {

  private final AnsweringQuestions answering;

  AnswerController(AnsweringQuestions answering) {
    this.answering = answering;
  }

  /**
   * @param scheme ids of the schemes that are asked; none: all of them
   * @param kvk number of the employer; funds that sent in who is affiliated look it up
   * @param asOf a legal day, in the past as well; absent: today
   */
  @PostMapping("/answers")
  Mono<ResponseEntity<Object>> answer(
      @RequestBody JsonNode question,
      @RequestParam(defaultValue = "") List<String> scheme,
      @RequestParam Optional<String> kvk,
      @RequestParam Optional<LocalDate> asOf) {
    LocalDate day = asOf.orElseGet(answering::today);
    return switch (QuestionForm.read(question)) {
      case QuestionForm.Outcome.Refused(var problems) -> Mono.just(Replies.invalid(problems));
      case QuestionForm.Outcome.Read(var asked) ->
          answering
              .ask(asked, scheme, kvk.flatMap(Employer::number), day)
              .map(traces -> ResponseEntity.ok(AnswersBody.of(day, traces)));
    };
  }
}
