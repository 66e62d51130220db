package nl.leerroute.funding.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.schemes.answer.Question;
import nl.leerroute.schemes.json.QuestionForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A case from the facts of a scheme: somebody, a purchase and a day, and what must come out. */
record Case(String name, LocalDate asOf, Question question, JsonNode expected) {

  static Case of(JsonNode node) {
    ObjectNode question = (ObjectNode) node.deepCopy();
    question.remove(List.of("case", "asOf", "expect"));
    return new Case(
        node.required("case").stringValue(),
        LocalDate.parse(node.required("asOf").stringValue()),
        read(question),
        node.required("expect"));
  }

  private static Question read(JsonNode node) {
    return switch (QuestionForm.read(node)) {
      case QuestionForm.Outcome.Read(var question) -> question;
      case QuestionForm.Outcome.Refused(var problems) ->
          throw new IllegalArgumentException(problems.toString());
    };
  }

  static Optional<LocalDate> day(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(JsonNode::stringValue).map(LocalDate::parse);
  }

  List<String> texts(String field) {
    return expected.required(field).valueStream().map(JsonNode::stringValue).toList();
  }
}
