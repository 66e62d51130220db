package nl.leerroute.bench;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Asks for occupations by their synonyms as people type them: whole, with an error, and half.
 *
 * <p>The first time each way is asked for some others, so that nobody waits for what has just been
 * started.
 */
final class TypedQuestions {

  private static final int BEFORE = 1_000;
  private static final int QUESTIONS = 2_000;
  private static final int LETTERS = 4;

  private final Rows table;
  private final List<Synonyms.Typed> before;
  private final List<Synonyms.Typed> asked;

  /**
   * @param table with the columns what, first on average, median, p99, max and goal
   */
  TypedQuestions(Rows table, List<Synonyms.Typed> synonyms) {
    this.table = table;
    this.before = synonyms.subList(0, BEFORE);
    this.asked = synonyms.subList(BEFORE, BEFORE + QUESTIONS);
  }

  static Rows table(String title) {
    return new Rows(title, "typed", "first on average", "median", "p99", "max", "goal of p99");
  }

  /**
   * @param finding URIs of what is found for the words, best first
   */
  void ask(String what, Function<String, List<String>> finding) {
    Random random = new Random(1);
    row(what + ", a Dutch synonym", UnaryOperator.identity(), finding);
    row("  with one typing error", words -> Typing.withError(words, random), finding);
    row(
        "  its first letters only",
        words -> words.substring(0, Math.min(LETTERS, words.length())),
        finding);
  }

  private void row(
      String what, UnaryOperator<String> typing, Function<String, List<String>> finding) {
    ask(before, typing, finding);
    Answers answers = ask(asked, typing, finding);
    table.row(
        what,
        "%.3f".formatted(answers.ranks() / asked.size()),
        answers.waits().median(),
        answers.waits().p99(),
        answers.waits().max(),
        "10 ms");
  }

  /**
   * @param ranks sum of the reciprocal ranks of what was meant
   */
  private record Answers(double ranks, Waits waits) {}

  private static Answers ask(
      List<Synonyms.Typed> some,
      UnaryOperator<String> typing,
      Function<String, List<String>> finding) {
    Waits waits = new Waits();
    double ranks = 0;
    for (Synonyms.Typed typed : some) {
      String words = typing.apply(typed.words());
      long begun = System.nanoTime();
      List<String> found = finding.apply(words);
      waits.add(Duration.ofNanos(System.nanoTime() - begun));
      int at = found.indexOf(typed.meant());
      ranks += at < 0 ? 0 : 1.0 / (at + 1);
    }
    return new Answers(ranks, waits);
  }
}
