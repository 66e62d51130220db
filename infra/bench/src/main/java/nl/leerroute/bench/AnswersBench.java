package nl.leerroute.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.answer.Question;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.plan.AnsweredStep;
import nl.leerroute.schemes.plan.FundingPlanner;
import nl.leerroute.schemes.plan.PricedStep;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one answer of a scheme costs, in time and in memory, and how that grows with the number of
 * schemes. One thread, no server.
 */
final class AnswersBench {

  private static final int ROUNDS = 300;
  private static final int ROUNDS_TO_WARM_UP = 300;
  private static final int STEPS = 4;

  /** A Monday on which many schemes of the library held. */
  private static final LocalDate DAY = LocalDate.of(2023, 3, 6);

  private static final String WELDER =
      """
      {
        "facts": {
          "person.status": "EMPLOYEE",
          "person.yearOfBirth": 1979,
          "work.sector": "C",
          "work.cao": "cao-metaalbewerking",
          "work.employerSize": "FROM_10_TO_49"
        },
        "purchase": {
          "activity": "TRAINING",
          "cents": {"FEE": 125000, "EXAM": 20000, "MATERIALS": 5000},
          "vatIncluded": false,
          "start": "2023-05-08",
          "end": "2023-09-15"
        }
      }
      """;

  private final Evaluating evaluating = new Evaluating(StatePensionAges.KNOWN);
  private final FundingPlanner planner = new FundingPlanner(evaluating);
  private final Library library = Library.shipped();
  private final Question welder = Library.question(JsonMapper.shared().readTree(WELDER));
  private final ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Rows table =
      new Rows(
          "Answers of schemes; median of %d rounds, one thread".formatted(ROUNDS),
          "what",
          "schemes",
          "answers",
          "a second",
          "median",
          "p99",
          "bytes an answer");

  private AnswersBench() {}

  static void run() {
    new AnswersBench().measure();
  }

  private void measure() {
    List<Library.Asked> cases = library.cases();
    int shipped = library.files().size();
    row("each case of the library", shipped, cases.size(), () -> cases.forEach(this::answer));
    for (int count : List.of(shipped, 10, 100, 1_000)) {
      List<OpenScheme> schemes = library.schemes(count);
      row("one person, one course", count, count, () -> answers(schemes));
    }
    for (int count : List.of(shipped, 10, 100, 1_000)) {
      List<OpenScheme> schemes = library.schemes(count);
      row("the money of %d steps".formatted(STEPS), count, count * STEPS, () -> money(schemes));
    }
    System.out.println("\n" + table);
  }

  private void answer(Library.Asked asked) {
    evaluating.evaluate(
        asked.scheme(), asked.question().facts(), asked.question().purchase(), asked.asOf());
  }

  private void answers(List<OpenScheme> schemes) {
    schemes.forEach(scheme -> evaluating.evaluate(scheme, welder.facts(), welder.purchase(), DAY));
  }

  /** Courses one after another, each asked of every scheme, and the best of it all together. */
  private void money(List<OpenScheme> schemes) {
    List<AnsweredStep> steps =
        IntStream.range(0, STEPS)
            .mapToObj(number -> new PricedStep("step-" + number, later(number), Facts.NONE))
            .map(step -> planner.ask(schemes, welder.facts(), step, DAY))
            .toList();
    planner.plan(welder.facts(), steps, DAY);
  }

  private Purchase later(int halfYears) {
    Purchase first = welder.purchase();
    return new Purchase(
        first.activity(),
        first.costs(),
        first.start().map(day -> day.plusMonths(6L * halfYears)),
        first.end().map(day -> day.plusMonths(6L * halfYears)),
        first.enrolUntil().map(day -> day.plusMonths(6L * halfYears)));
  }

  private void row(String what, int schemes, int answers, Runnable round) {
    IntStream.range(0, ROUNDS_TO_WARM_UP).forEach(_ -> round.run());
    List<Double> rates = new ArrayList<>();
    List<Long> times = new ArrayList<>();
    long before = memory.getCurrentThreadAllocatedBytes();
    for (int number = 0; number < ROUNDS; number++) {
      long begun = System.nanoTime();
      round.run();
      long nanos = System.nanoTime() - begun;
      times.add(nanos);
      rates.add(answers / (nanos / 1e9));
    }
    long bytes = (memory.getCurrentThreadAllocatedBytes() - before) / ROUNDS / answers;
    Figures figures = new Figures(rates, times);
    table.row(
        what,
        "%,d".formatted(schemes),
        "%,d".formatted(answers),
        figures.perSecond(),
        "%.3f ms".formatted(figures.medianMillis()),
        "%.3f ms".formatted(figures.p99Millis()),
        "%,d".formatted(bytes));
  }
}
