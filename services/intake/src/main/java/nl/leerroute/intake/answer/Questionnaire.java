package nl.leerroute.intake.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers from nested plain values, as they come from outside or from the store.
 *
 * <p>A section that is mentioned becomes as it is written: what it leaves out, or leaves empty, is
 * taken back. A section that is not mentioned stays as it was. What nobody asked is refused, so
 * that no free text comes in beside the questions.
 */
public final class Questionnaire {

  /** An edit, or every reason why there is none. */
  public sealed interface Outcome {

    record Understood(Edit edit) implements Outcome {}

    record Misunderstood(List<Problem> problems) implements Outcome {}
  }

  private final Asked asked;
  private final List<Problem> problems = new ArrayList<>();
  private Edit edit = Edit.none();

  private Questionnaire(Asked asked) {
    this.asked = asked;
  }

  /** What a person answers. */
  public static Outcome read(Map<String, ? extends @Nullable Object> plain) {
    return read(Questions.ASKED, plain);
  }

  public static Outcome read(Asked asked, Map<String, ? extends @Nullable Object> plain) {
    Questionnaire reader = new Questionnaire(asked);
    plain.forEach(reader::section);
    return reader.problems.isEmpty()
        ? new Outcome.Understood(reader.edit)
        : new Outcome.Misunderstood(List.copyOf(reader.problems));
  }

  private void section(String name, @Nullable Object value) {
    Optional<Question<?>> question = asked.at(name);
    List<Question<?>> within = asked.within(name);
    if (question.isPresent()) {
      answer(question.get(), value);
    } else if (within.isEmpty()) {
      problems.add(Problem.unknownField(name, asked.sections()));
    } else if (value == null || value instanceof Map<?, ?>) {
      within.forEach(each -> edit = edit.takeBack(each));
      Map<?, ?> answers = value == null ? Map.of() : (Map<?, ?>) value;
      answers.forEach((field, answer) -> field(name + "." + field, answer, within));
    } else {
      problems.add(Problem.unknownField(name, fields(within)));
    }
  }

  private void field(String field, @Nullable Object value, List<Question<?>> within) {
    asked
        .at(field)
        .ifPresentOrElse(
            question -> answer(question, value),
            () -> problems.add(Problem.unknownField(field, fields(within))));
  }

  private <T> void answer(Question<T> question, @Nullable Object value) {
    edit = edit.takeBack(question);
    if (value == null || question.isNothing(value)) {
      return;
    }
    switch (question.read(value)) {
      case Reading.Taken<T>(T answer) -> edit = edit.set(question, answer);
      case Reading.Refused<T>(Problem problem) -> problems.add(problem);
    }
  }

  private static List<String> fields(List<Question<?>> questions) {
    return questions.stream().map(Question::field).toList();
  }
}
