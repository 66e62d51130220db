package nl.leerroute.gateway.http;

import java.util.List;
import java.util.stream.Collectors;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Question;
import org.springframework.util.MultiValueMap;

/** Reads fields of a sent form; a field that was not sent is empty. */
final class Fields {

  private Fields() {}

  static String one(MultiValueMap<String, String> form, String field) {
    String value = form.getFirst(field);
    return value == null ? "" : value.strip();
  }

  static List<String> all(MultiValueMap<String, String> form, String field) {
    return form.getOrDefault(field, List.of()).stream()
        .filter(value -> !value.isBlank())
        .distinct()
        .toList();
  }

  static Given given(MultiValueMap<String, String> form, List<Question> questions) {
    return new Given(
        questions.stream()
            .collect(Collectors.toMap(Question::name, question -> answers(form, question))));
  }

  private static List<String> answers(MultiValueMap<String, String> form, Question question) {
    return question instanceof Question.UsualNumber number
        ? number(form, number)
        : all(form, question.name());
  }

  /**
   * A usual number that is chosen stands, whatever is still in the field beside it; a number that
   * was only typed counts as well.
   */
  private static List<String> number(
      MultiValueMap<String, String> form, Question.UsualNumber question) {
    List<String> chosen = all(form, question.name());
    List<String> typed = all(form, question.otherField());
    boolean other =
        chosen.contains(Question.UsualNumber.OTHER) || !form.containsKey(question.name());
    return other && !typed.isEmpty() ? typed : chosen;
  }
}
