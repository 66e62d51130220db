package nl.leerroute.bench;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Asks for occupations by their synonyms as people type them: whole, with an error, and half; one
 * question after another, and by several people at once.
 *
 * <p>The first time each way is asked for some others, so that nobody waits for what has just been
 * started.
 */
final class TypedQuestions {

  private static final int BEFORE = 1_000;
  private static final int QUESTIONS = 2_000;
  private static final int LETTERS = 4;
  private static final int PEOPLE = 8;

  private final Rows table;
  private final List<Synonyms.Typed> before;
  private final List<Synonyms.Typed> asked;

  /**
   * @param table with the columns what, people at once, first on average, median, p99, max and goal
   */
  TypedQuestions(Rows table, List<Synonyms.Typed> synonyms) {
    this.table = table;
    this.before = synonyms.subList(0, BEFORE);
    this.asked = synonyms.subList(BEFORE, BEFORE + QUESTIONS);
  }

  static Rows table(String title) {
    return new Rows(
        title, "typed", "people", "first on average", "median", "p99", "max", "goal of p99");
  }

  /**
   * @param finding URIs of what is found for the words, best first
   */
  void ask(String what, Function<String, List<String>> finding) throws Exception {
    Random random = new Random(1);
    UnaryOperator<String> withError = words -> Typing.withError(words, random);
    row(what + ", nothing typed", 1, _ -> "", finding);
    row("  a Dutch synonym", 1, UnaryOperator.identity(), finding);
    row("  with one typing error", 1, withError, finding);
    row(
        "  its first letters only",
        1,
        words -> words.substring(0, Math.min(LETTERS, words.length())),
        finding);
    row("  a Dutch synonym", PEOPLE, UnaryOperator.identity(), finding);
    row("  with one typing error", PEOPLE, withError, finding);
  }

  private void row(
      String what, int people, UnaryOperator<String> typing, Function<String, List<String>> finding)
      throws Exception {
    ask(questions(before, typing, finding), people);
    Answers answers = ask(questions(asked, typing, finding), people);
    table.row(
        what,
        people,
        "%.3f".formatted(answers.ranks() / asked.size()),
        answers.waits().median(),
        answers.waits().p99(),
        answers.waits().max(),
        people == 1 ? "10 ms" : "-");
  }

  /**
   * @param rank reciprocal rank of what was meant
   */
  private record Answer(double rank, Duration waited) {}

  /** Typed beforehand, in one order, however many people ask then. */
  private static List<Callable<Answer>> questions(
      List<Synonyms.Typed> some,
      UnaryOperator<String> typing,
      Function<String, List<String>> finding) {
    return some.stream()
        .<Callable<Answer>>map(
            typed -> {
              String words = typing.apply(typed.words());
              return () -> ask(words, typed.meant(), finding);
            })
        .toList();
  }

  private static Answer ask(String words, String meant, Function<String, List<String>> finding) {
    long begun = System.nanoTime();
    List<String> found = finding.apply(words);
    Duration waited = Duration.ofNanos(System.nanoTime() - begun);
    int at = found.indexOf(meant);
    return new Answer(at < 0 ? 0 : 1.0 / (at + 1), waited);
  }

  /**
   * @param ranks sum of the reciprocal ranks of what was meant
   */
  private record Answers(double ranks, Waits waits) {}

  private static Answers ask(List<Callable<Answer>> questions, int people)
      throws InterruptedException, ExecutionException {
    Waits waits = new Waits();
    double ranks = 0;
    try (ExecutorService asking = Executors.newFixedThreadPool(people)) {
      for (Future<Answer> answered : asking.invokeAll(questions)) {
        waits.add(answered.get().waited());
        ranks += answered.get().rank();
      }
    }
    return new Answers(ranks, waits);
  }
}
