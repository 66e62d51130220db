package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.MoneyKind;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.Step;

/**
 * One thing to do for a chosen route.
 *
 * @param line absent: the thing is to enrol for the step
 * @param fallback only when uncertain money does not come
 * @param before last day to do it
 */
record Todo(Step step, Optional<FundingLine> line, boolean fallback, LocalDate before) {

  /**
   * The soonest at the top. Money is asked for before one enrols, also where its scheme would allow
   * it later: who enrols first may have to pay when it does not come. Nobody is told to take a
   * loan.
   */
  static List<Todo> of(Route route) {
    return route.steps().stream()
        .flatMap(step -> Stream.concat(money(step), Stream.of(enrol(step))))
        .sorted(Comparator.comparing(Todo::before))
        .toList();
  }

  /** The last day to ask for this money, as the list says it; empty: none is known. */
  static Optional<LocalDate> lastDay(Step step, FundingLine line) {
    return Optional.of(apply(step, line, false))
        .filter(todo -> !todo.movesAlong())
        .filter(_ -> line.applyBefore() != null || line.lowersPrice())
        .map(Todo::before);
  }

  /** Whether the day is a proposal: one can begin at any time, and then all of it is later. */
  public boolean movesAlong() {
    return step.offeringId() == null
        && step.enrolBefore() == null
        && line.map(FundingLine::applyBefore).filter(step.start()::isAfter).isEmpty();
  }

  /** First day on which it can be done, where that is not today. */
  public Optional<LocalDate> opensAfter(LocalDate today) {
    return line.map(FundingLine::applyFrom).filter(today::isBefore);
  }

  private static Stream<Todo> money(Step step) {
    return Stream.concat(
        step.funding().stream()
            .filter(line -> line.kind() == MoneyKind.GRANT)
            .map(line -> apply(step, line, false)),
        step.fallback().stream()
            .filter(line -> isNotAskedForYet(line, step))
            .map(line -> apply(step, line, true)));
  }

  private static boolean isNotAskedForYet(FundingLine fallback, Step step) {
    return step.funding().stream().noneMatch(line -> line.schemeId().equals(fallback.schemeId()));
  }

  private static Todo apply(Step step, FundingLine line, boolean fallback) {
    return new Todo(step, Optional.of(line), fallback, lastDayToApply(step, line));
  }

  private static LocalDate lastDayToApply(Step step, FundingLine line) {
    LocalDate enrol = lastDayToEnrol(step);
    LocalDate apply = line.applyBefore() == null ? enrol : line.applyBefore();
    LocalDate from = line.applyFrom();
    boolean canBeFirst = line.lowersPrice() && (from == null || !from.isAfter(enrol));
    return canBeFirst && apply.isAfter(enrol) ? enrol : apply;
  }

  private static Todo enrol(Step step) {
    return new Todo(step, Optional.empty(), false, lastDayToEnrol(step));
  }

  private static LocalDate lastDayToEnrol(Step step) {
    LocalDate enrol = step.enrolBefore();
    return enrol == null ? step.start() : enrol;
  }
}
