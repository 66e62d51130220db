package nl.leerroute.matching.team.search;

/** What everything scarce is worth, in the measure that is made small. */
final class Prices {

  final double[] level = new double[Level.ALL];
  final double[] week;
  final double[][] weekOfRole;
  final double[] run;
  final double[] link;
  final double[] head;

  /** What everything that there is would cost. */
  double constant;

  Prices(TeamProblem problem) {
    int weeks = problem.weeks();
    week = new double[weeks];
    weekOfRole = new double[problem.awayOfRole().length][weeks];
    run = new double[problem.places().length];
    link = new double[problem.money().budgets().links()];
    head = new double[problem.money().budgets().heads().size()];
  }

  /** What a cent is worth that is counted in a link; of a new one as much as any cent. */
  double link(int number) {
    return number < link.length ? link[number] : level[Level.COST.place()];
  }

  double head(int number) {
    return number < head.length ? head[number] : 0;
  }

  double away(int role, int number) {
    return week[number] + weekOfRole[role][number];
  }
}
