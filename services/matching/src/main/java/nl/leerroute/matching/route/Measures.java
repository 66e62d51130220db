package nl.leerroute.matching.route;

/**
 * What routes are compared by.
 *
 * @param worth what the route adds, in millionths of the goal, less what each step must add to
 *     count
 * @param rung class of the worth, see {@link Rung}
 * @param own what is left to pay
 * @param misgivings how often a step lacks help that the person likes to have, or may not have been
 *     made for the person
 * @param end last day, in days since 1 January 1970
 * @param kilometres longest distance one way, see {@link Distance}
 * @param hoursElsewhere hours of study away from the place of work
 * @param atWork at least one step is learned at work and adds enough by itself
 */
record Measures(
    int worth,
    int rung,
    Contribution own,
    int misgivings,
    int end,
    int kilometres,
    int hoursElsewhere,
    boolean atWork) {

  /** The same steps on other days. */
  Measures with(Contribution paid, int lastDay, int farthest) {
    return new Measures(worth, rung, paid, misgivings, lastDay, farthest, hoursElsewhere, atWork);
  }
}
