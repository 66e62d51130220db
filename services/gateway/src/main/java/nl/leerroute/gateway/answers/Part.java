package nl.leerroute.gateway.answers;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What one form shows of the answers, and replaces. */
public interface Part {

  Part WORK = answers -> answers.occupation().orElse("");

  Part GOAL = answers -> answers.goal().toString();

  Part SKILLS =
      answers -> answers.skills().stream().map(HeldSkill::skill).sorted().collect(joining(" "));

  Part CERTIFICATES =
      answers ->
          answers.certificates().stream().map(String::valueOf).sorted().collect(joining(" "));

  static Part of(List<Question> questions) {
    return answers ->
        questions.stream()
            .map(question -> question.name() + answers.given().all(question))
            .sorted()
            .collect(joining(" "));
  }

  String in(Answers answers);

  /** Stands in a form for what it showed, so that a newer answer is noticed. */
  default String mark(Answers answers) {
    return UUID.nameUUIDFromBytes(in(answers).getBytes(StandardCharsets.UTF_8)).toString();
  }

  /**
   * Whether something else was answered since the form was made.
   *
   * @param seen the mark in the form; empty: it replaces whatever is there
   */
  default boolean isNewer(Answers now, String seen) {
    return !seen.isEmpty() && !seen.equals(mark(now));
  }
}
