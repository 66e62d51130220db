package nl.leerroute.insights.funnel;

/** What is told of a number of people. */
public sealed interface Figure {

  /** About so many, rounded to tens. */
  record Shown(int persons) implements Figure {}

  /** Too few to be told; nobody is too few as well. */
  record Hidden() implements Figure {}
}
