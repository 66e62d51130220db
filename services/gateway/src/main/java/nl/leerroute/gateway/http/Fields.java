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
            .collect(Collectors.toMap(Question::name, question -> all(form, question.name()))));
  }
}
