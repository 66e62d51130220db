package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.gateway.answers.Answers;
import nl.leerroute.gateway.answers.Goal;
import nl.leerroute.gateway.answers.HeldSkill;
import nl.leerroute.gateway.answers.QuestionPage;
import nl.leerroute.gateway.concepts.Concept;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.money.Euros;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.context.MessageSource;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts answers in the words in which they were asked. */
final class Recap {

  private final Concepts concepts;
  private final Asking asking;
  private final MessageSource messages;

  Recap(Concepts concepts, Asking asking, MessageSource messages) {
    this.concepts = concepts;
    this.asking = asking;
    this.messages = messages;
  }

  /**
   * Answers that were given together.
   *
   * @param key of its heading in the message bundles
   */
  record Part(String key, List<Row> rows) {}

  /**
   * @param question in short
   * @param answers as chosen; empty: not answered
   * @param change path of the page on which it is asked
   */
  record Row(String question, List<Answer> answers, String change) {}

  /**
   * @param foreign language of the words; absent: the reader's
   * @param note what one must know about this answer; empty: nothing
   */
  record Answer(String words, Optional<String> foreign, String note) {

    static Answer of(String words) {
      return new Answer(words, Optional.empty(), "");
    }
  }

  /** Asks at once for all names that others keep; without them the answers are there as well. */
  Mono<List<Part>> of(Answers answers, Visitor visitor, ServerWebExchange exchange) {
    Phrases say = new Phrases(messages, PageModel.reader(exchange));
    Mono<Part> me =
        concepts
            .named(visitor, uris(answers))
            .map(known -> new Part("check.me", aboutMe(answers, new Names(known, say))));
    Mono<List<Part>> others =
        Flux.fromArray(QuestionPage.values())
            .filter(page -> !page.questionsFor(answers.given()).isEmpty())
            .concatMap(
                page ->
                    asking
                        .questions(
                            page.questionsFor(answers.given()), answers.given(), visitor, exchange)
                        .map(asked -> new Part("check." + page.slug(), rows(page, asked, say))))
            .collectList();
    return me.zipWith(
        others, (mine, rest) -> Stream.concat(Stream.of(mine), rest.stream()).toList());
  }

  private static List<String> uris(Answers answers) {
    Stream<String> goal =
        answers.goal() instanceof Goal.Become(String occupation)
            ? Stream.of(occupation)
            : Stream.empty();
    return Stream.of(
            answers.occupation().stream(), goal, answers.skills().stream().map(HeldSkill::skill))
        .flatMap(uris -> uris)
        .toList();
  }

  private static List<Row> aboutMe(Answers answers, Names names) {
    return List.of(
        new Row(
            names.say().message("check.work"),
            List.of(
                answers
                    .occupation()
                    .map(names::of)
                    .orElseGet(() -> Answer.of(names.say().message("check.noWork")))),
            OccupationQuestion.WORK.path()),
        new Row(
            names.say().message("check.skills"),
            answers.skills().stream().map(HeldSkill::skill).map(names::of).toList(),
            Way.SKILLS),
        new Row(
            names.say().message("check.goal"),
            switch (answers.goal()) {
              case Goal.Become(String occupation) -> List.of(names.of(occupation));
              case Goal.Open() -> List.of(Answer.of(names.say().message("goal.unknown")));
              case Goal.Unsaid() -> List.of();
            },
            OccupationQuestion.GOAL.path()));
  }

  private static List<Row> rows(QuestionPage page, List<Asked> asked, Phrases say) {
    return asked.stream()
        .map(
            each ->
                new Row(
                    say.message("question." + each.name() + ".short"),
                    each.values().stream()
                        .map(value -> Answer.of(inWords(each, value, say)))
                        .toList(),
                    Way.to(page)))
        .toList();
  }

  private static String inWords(Asked asked, String value, Phrases say) {
    return switch (asked.part()) {
      case "amount" -> say.euro(Euros.typed(value).orElseThrow());
      case "number", "usual" -> say.message("question." + asked.name() + ".said", value);
      default ->
          asked.options().stream()
              .filter(option -> option.value().equals(value))
              .map(Asked.Option::label)
              .findFirst()
              .orElse(value);
    };
  }

  private record Names(Map<String, Concept> known, Phrases say) {

    Answer of(String uri) {
      Concept concept = known.get(uri);
      return concept == null
          ? Answer.of(say.message("check.unnamed"))
          : new Answer(
              say.text(concept.label()),
              concept.foreign(say.reader()),
              concept.regulated() ? say.message("concept.regulated") : "");
    }
  }
}
