package nl.leerroute.intake.answer;

import java.util.List;
import java.util.Optional;

/** The questions of one form, whoever fills it in. */
public final class Asked {

  private final List<Question<?>> questions;

  private Asked(List<Question<?>> questions) {
    this.questions = questions;
  }

  static Asked of(Question<?>... questions) {
    return new Asked(List.of(questions));
  }

  List<String> sections() {
    return questions.stream().map(Question::section).distinct().toList();
  }

  List<Question<?>> within(String section) {
    return questions.stream()
        .filter(question -> question.field().startsWith(section + "."))
        .toList();
  }

  Optional<Question<?>> at(String field) {
    return questions.stream().filter(question -> question.field().equals(field)).findFirst();
  }
}
