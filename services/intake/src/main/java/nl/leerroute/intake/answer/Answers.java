package nl.leerroute.intake.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a person answered so far. */
public final class Answers {

  private static final Answers NONE = new Answers(Map.of());

  private final Map<Question<?>, Object> given;

  private Answers(Map<Question<?>, Object> given) {
    this.given = Map.copyOf(given);
  }

  public static Answers none() {
    return NONE;
  }

  public <T> Answers with(Question<T> question, T answer) {
    return after(Edit.none().set(question, answer));
  }

  /** These answers, changed where the edit says so and nowhere else. */
  public Answers after(Edit edit) {
    Map<Question<?>, Object> next = new HashMap<>(given);
    edit.changes()
        .forEach(
            (question, answer) ->
                answer.ifPresentOrElse(
                    given -> next.put(question, given), () -> next.remove(question)));
    return new Answers(next);
  }

  @SuppressWarnings("unchecked") // Edit.set pairs a question with an answer of its type.
  public <T> Optional<T> to(Question<T> question) {
    return Optional.ofNullable((T) given.get(question));
  }

  public boolean isEmpty() {
    return given.isEmpty();
  }

  /**
   * The answers as nested maps, lists, text and numbers; {@link Questionnaire} reads them back.
   * What was not answered is absent.
   */
  public Map<String, Object> plain() {
    Map<String, Object> sections = new TreeMap<>();
    given.keySet().forEach(question -> show(question, sections));
    return sections;
  }

  @SuppressWarnings("unchecked") // Sections are put there by this method only.
  private <T> void show(Question<T> question, Map<String, Object> sections) {
    Object value = question.plain(to(question).orElseThrow());
    String section = question.section();
    if (section.equals(question.field())) {
      sections.put(section, value);
    } else {
      ((Map<String, Object>) sections.computeIfAbsent(section, _ -> new TreeMap<>()))
          .put(question.field().substring(section.length() + 1), value);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answers answers && answers.given.equals(given);
  }

  @Override
  public int hashCode() {
    return given.hashCode();
  }

  /** Says which questions were answered, never what was answered: logs are read by others. */
  @Override
  public String toString() {
    return "answers to " + given.keySet().stream().map(Question::field).sorted().toList();
  }
}
