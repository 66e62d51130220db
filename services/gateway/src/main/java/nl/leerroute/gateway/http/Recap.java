package nl.leerroute.gateway.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.gateway.answers.Answers;
import nl.leerroute.gateway.answers.Certificate;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Goal;
import nl.leerroute.gateway.answers.HeldSkill;
import nl.leerroute.gateway.answers.QuestionPage;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.concepts.Concept;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.money.Euros;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.places.Homes;
import nl.leerroute.gateway.places.Postcode;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.context.MessageSource;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts answers in the words in which they were asked. */
final class Recap {

  /** Less than havo, vwo or mbo 2, what one should at least have to start with. */
  private static final Set<String> BELOW_START =
      Set.of("NONE", "PRIMARY", "LOWER_SECONDARY", "MBO_1");

  private static final Duration AT_MOST = Duration.ofMillis(500);

  private final Concepts concepts;
  private final Homes homes;
  private final Asking asking;
  private final MessageSource messages;

  Recap(Concepts concepts, Homes homes, Asking asking, MessageSource messages) {
    this.concepts = concepts;
    this.homes = homes;
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
        home(answers.given(), visitor, say)
            .flatMap(home -> others(answers, home, visitor, exchange, say));
    return me.zipWith(
        others, (mine, rest) -> Stream.concat(Stream.of(mine), rest.stream()).toList());
  }

  private Mono<List<Part>> others(
      Answers answers, String home, Visitor visitor, ServerWebExchange exchange, Phrases say) {
    return Flux.fromArray(QuestionPage.values())
        .filter(page -> !page.questionsFor(answers.given()).isEmpty())
        .concatMap(
            page ->
                asking
                    .questions(
                        page.questionsFor(answers.given()), answers.given(), visitor, exchange)
                    .map(asked -> new Part("check." + page.key(), rows(asked, home, say))))
        .collectList();
  }

  /** In which municipality and province a postcode lies; empty: not said, or not known now. */
  private Mono<String> home(Given given, Visitor visitor, Phrases say) {
    return Mono.justOrEmpty(given.one(Questions.POSTCODE).flatMap(Postcode::typed))
        .flatMap(postcode -> homes.at(postcode, visitor))
        .map(home -> say.message("check.home", home.municipality(), home.province()))
        .timeout(AT_MOST, Mono.just(""))
        .onErrorReturn(PartnerDown.class, "")
        .defaultIfEmpty("");
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
            names.say().message("check.certificates"),
            answers.certificates().stream()
                .map(held -> Answer.of(said(held, names.say())))
                .toList(),
            Way.CERTIFICATES),
        new Row(
            names.say().message("check.goal"),
            switch (answers.goal()) {
              case Goal.Become(String occupation) -> List.of(names.of(occupation));
              case Goal.Open() -> List.of(Answer.of(names.say().message("goal.unknown")));
              case Goal.Unsaid() -> List.of();
            },
            OccupationQuestion.GOAL.path()));
  }

  private static String said(Certificate held, Phrases say) {
    String kind = say.message("certificate." + held.kind());
    return held.until()
        .map(day -> say.message("certificate.until", kind, say.day(day)))
        .orElse(kind);
  }

  private static List<Row> rows(List<Asked> asked, String home, Phrases say) {
    return asked.stream()
        .map(
            each ->
                new Row(
                    say.message("question." + each.name() + ".short"),
                    each.values().stream().map(value -> answer(each, value, home, say)).toList(),
                    change(each)))
        .toList();
  }

  private static Answer answer(Asked asked, String value, String home, Phrases say) {
    String note =
        switch (asked.name()) {
          case "postcode" -> home;
          case "education" -> BELOW_START.contains(value) ? say.message("check.belowStart") : "";
          default -> "";
        };
    return new Answer(inWords(asked, value, say), Optional.empty(), note);
  }

  private static String change(Asked asked) {
    return Questions.all()
        .filter(question -> question.name().equals(asked.name()))
        .map(Way::to)
        .findFirst()
        .orElseThrow();
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
