package nl.leerroute.matching.team.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What people take away from one another, each with a number: weeks of the firm, weeks of a role,
 * places in a run, and heads that schemes count.
 */
final class Scarcity {

  private final TeamProblem problem;
  private final int weeks;
  private final int roles;
  private final int runs;

  Scarcity(TeamProblem problem) {
    this.problem = problem;
    this.weeks = problem.weeks();
    this.roles = problem.awayOfRole().length;
    this.runs = problem.places().length;
  }

  int size() {
    return firstHead() + problem.money().budgets().heads().size();
  }

  private int firstRun() {
    return weeks * (1 + roles);
  }

  private int firstHead() {
    return firstRun() + runs;
  }

  /** How much there is. */
  long of(int number) {
    if (number < weeks) {
      return problem.away();
    }
    if (number < firstRun()) {
      return problem.awayOfRole()[number / weeks - 1];
    }
    return number < firstHead()
        ? problem.places()[number - firstRun()]
        : problem.money().budgets().heads().get(number - firstHead()).most();
  }

  /** Hears everything that one person takes, as often as it is taken. */
  void takenBy(Column column, IntConsumer taken) {
    int role = problem.groups().get(column.group()).role();
    boolean firm = problem.away() != TeamProblem.NO_LIMIT;
    boolean own = problem.awayOfRole()[role] != TeamProblem.NO_LIMIT;
    for (int week : column.weeks()) {
      if (firm) {
        taken.accept(week);
      }
      if (own) {
        taken.accept(weeks * (1 + role) + week);
      }
    }
    for (int run : column.runs()) {
      if (problem.places()[run] != TeamProblem.NO_LIMIT) {
        taken.accept(firstRun() + run);
      }
    }
    for (int head : column.way().heads()) {
      for (int above : problem.money().budgets().headsAbove(head)) {
        taken.accept(firstHead() + above);
      }
    }
  }

  List<Integer> takenBy(Column column) {
    List<Integer> all = new ArrayList<>();
    takenBy(column, all::add);
    return all;
  }

  /** Puts a price on one of them. */
  void price(int number, double price, Prices prices) {
    if (number < weeks) {
      prices.week[number] = price;
    } else if (number < firstRun()) {
      prices.weekOfRole[number / weeks - 1][number % weeks] = price;
    } else if (number < firstHead()) {
      prices.run[number - firstRun()] = price;
    } else {
      for (int head = 0; head < prices.head.length; head++) {
        if (problem.money().budgets().headsAbove(head).contains(number - firstHead())) {
          prices.head[head] += price;
        }
      }
    }
  }
}
