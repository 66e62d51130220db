package nl.leerroute.gateway;

import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.gateway.answers.Question;

/** What the message bundles must say about a question. */
final class QuestionKeys {

  private QuestionKeys() {}

  static Stream<String> of(Question question) {
    String name = "question." + question.name();
    return Stream.of(
            Stream.of(name, name + ".short", name + ".why"),
            forKind(question, name),
            question.fact().isEmpty() || question instanceof Question.Postcode
                ? Stream.<String>of()
                : Stream.of("fact." + question.fact()),
            question instanceof Question.Postcode
                ? Stream.of(
                    "fact.person.municipality", "fact.person.province", "fact.person.region")
                : Stream.<String>of())
        .flatMap(keys -> keys);
  }

  private static Stream<String> forKind(Question question, String name) {
    return switch (question) {
      case Question.OneOf one -> options(name, one.options(), ".skip");
      case Question.OneNumberOf one -> options(name, one.choices(), ".skip");
      case Question.UsualNumber number ->
          Stream.concat(
              options(name, number.choices(), ".other", ".own", ".skip", ".unit", ".said"),
              Stream.of("fault.number." + number.name()));
      case Question.AnyOf any -> options(name, any.options());
      case Question.OneOfList _ -> Stream.of(name + ".skip");
      case Question.WeeklyHours hours ->
          Stream.of(name + ".unit", name + ".said", "fault.number." + hours.name());
      case Question.Amount amount -> Stream.of("fault.amount." + amount.name());
      case Question.Year year -> Stream.of("fault.year." + year.name());
      case Question.Postcode postcode -> Stream.of("fault.postcode." + postcode.name());
    };
  }

  private static Stream<String> options(String name, List<String> options, String... others) {
    return Stream.concat(
        options.stream().map(option -> name + "." + option), Stream.of(others).map(name::concat));
  }
}
