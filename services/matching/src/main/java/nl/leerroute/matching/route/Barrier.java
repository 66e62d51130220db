package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.TargetGroup;

/** What keeps an offer out of every route of a person. */
public sealed interface Barrier {

  /** It asks more hours a week than the person has. */
  record Hours(int asked) implements Barrier {}

  /** The nearest place lies farther away than the person wants to travel. */
  record Travel(int kilometres) implements Barrier {}

  /** It is given in other forms than the person wants. */
  record Forms(Set<Form> given) implements Barrier {}

  /** It is only for who lives in other provinces or regions. */
  record Elsewhere() implements Barrier {}

  /** It was made for other groups than the person is in. */
  record ForOthers(Set<TargetGroup> groups) implements Barrier {}

  /** It is given in a language that the person did not name. */
  record Language(String given) implements Barrier {}

  /** It costs more than the person can pay, even when all money comes. */
  record Budget(long ownCents) implements Barrier {}

  /** It asks a higher diploma, and no offer within reach leads to it. */
  record Diploma(Education asked) implements Barrier {}

  /**
   * It asks skills that the person lacks, and no offer within reach teaches them first.
   *
   * @param skills their numbers in the taxonomy; empty: the release does not know them
   */
  record Before(List<Integer> skills) implements Barrier {}

  /**
   * All its known runs start before the person can have learned what it asks.
   *
   * @param readyFrom the first day on which that can have been learned
   * @param before what must be learned
   */
  record TooSoon(LocalDate readyFrom, List<Barrier> before) implements Barrier {}

  /**
   * All its runs start before somebody can have allowed the person to learn.
   *
   * @param from the first day after that
   * @param of who would answer too late
   */
  record Permission(LocalDate from, Set<Authority> of) implements Barrier {}

  /** Its lessons are only by day, when the person works and does not learn in working time. */
  record ByDay() implements Barrier {}

  /** No run is announced that one can still enrol for. */
  record NoStart() implements Barrier {}
}
