package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerroute.gateway.answers.AnsweringQuestions;
import nl.leerroute.gateway.answers.Change;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Goal;
import nl.leerroute.gateway.answers.Part;
import nl.leerroute.gateway.answers.Stored;
import nl.leerroute.gateway.concepts.Concept;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.concepts.Kind;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The short way for who reads with difficulty: five questions with pictures, nothing to type. */
@Controller
final class TapPages {

  private static final Locale NAMES = Locale.of("nl");

  private final AnsweringQuestions answering;
  private final Concepts concepts;
  private final Saving saving;

  TapPages(AnsweringQuestions answering, Concepts concepts, Saving saving) {
    this.answering = answering;
    this.concepts = concepts;
    this.saving = saving;
  }

  @GetMapping(Way.TAP + "/{number:[1-5]}")
  Rendering ask(@PathVariable int number) {
    return page(at(number), List.of(), Trouble.NONE);
  }

  @PostMapping(Way.TAP + "/{number:[1-5]}")
  Mono<Rendering> answer(@PathVariable int number, ServerWebExchange exchange) {
    TapQuestion question = at(number);
    return exchange
        .getFormData()
        .map(form -> Fields.all(form, "tile"))
        .flatMap(tapped -> answer(question, tapped, exchange));
  }

  private Mono<Rendering> answer(
      TapQuestion question, List<String> tapped, ServerWebExchange exchange) {
    if (!question.tiles().containsAll(tapped)) {
      return Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
    return tapped.isEmpty()
        ? Mono.just(Places.goTo(after(question)))
        : saving.save(
            exchange,
            visitor -> store(question, tapped, visitor),
            _ -> after(question),
            trouble -> Mono.just(page(question, tapped, trouble)));
  }

  @GetMapping(Way.TAP + "/klaar")
  Rendering ready() {
    return Rendering.view("tap/ready").build();
  }

  private Mono<Stored> store(TapQuestion question, List<String> tapped, Visitor visitor) {
    return question
        .answers()
        .map(
            asked ->
                answering.answer(
                    visitor, List.of(asked), new Given(Map.of(asked.name(), tapped)), ""))
        .orElseGet(
            () ->
                goal(tapped.getFirst(), visitor)
                    .flatMap(
                        goal ->
                            answering.answer(visitor, _ -> new Change.Wish(goal), Part.GOAL, "")));
  }

  /** Open when the list of occupations is out of reach: the person may choose one later. */
  private Mono<Goal> goal(String tile, Visitor visitor) {
    return Mono.justOrEmpty(TapQuestion.occupation(tile))
        .flatMap(name -> concepts.search(visitor, name, Kind.OCCUPATION, NAMES))
        .flatMapIterable(found -> found)
        .next()
        .map(Concept::uri)
        .<Goal>map(Goal.Become::new)
        .onErrorReturn(PartnerDown.class, new Goal.Open())
        .defaultIfEmpty(new Goal.Open());
  }

  private static String after(TapQuestion question) {
    return TapQuestion.at(question.number() + 1)
        .map(next -> Way.TAP + "/" + next.number())
        .orElse(Way.TAP + "/klaar");
  }

  private static TapQuestion at(int number) {
    return TapQuestion.at(number)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Rendering page(TapQuestion question, List<String> tapped, Trouble trouble) {
    return Form.of("tap/question", trouble)
        .modelAttribute("question", question)
        .modelAttribute("tapped", tapped)
        .modelAttribute("last", TapQuestion.values().length)
        .modelAttribute(
            "back", question.number() == 1 ? "/" : Way.TAP + "/" + (question.number() - 1))
        .modelAttribute("skip", after(question))
        .build();
  }
}
