package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.contracts.RouteSetPublished.EnrolmentOrder;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.MoneyKind;
import nl.leerroute.contracts.RouteSetPublished.Permission;
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
   * The soonest at the top. Money that needs proof of enrolment is asked for after one enrols. All
   * other money is asked for before that, also where its scheme would allow it later: who enrols
   * first may have to pay when it does not come. Nobody is told to take a loan.
   */
  static List<Todo> of(Route route) {
    return route.steps().stream()
        .flatMap(step -> Stream.concat(money(step), Stream.of(enrol(step))))
        .sorted(Comparator.comparing(Todo::before).thenComparing(Todo::turn))
        .toList();
  }

  /** What cannot wait until somebody was asked whether one may learn. */
  static List<Todo> beforeLeave(Route route) {
    return of(route).stream().filter(todo -> todo.isBeforeLeave(route)).toList();
  }

  /** All other things; where nobody must be asked: everything. */
  static List<Todo> afterLeave(Route route) {
    return of(route).stream().filter(todo -> !todo.isBeforeLeave(route)).toList();
  }

  private boolean isBeforeLeave(Route route) {
    return line.isPresent()
        && !movesAlong()
        && Optional.ofNullable(route.permission())
            .map(Permission::askBefore)
            .filter(before::isBefore)
            .isPresent();
  }

  /** The last day to ask for this money, as the list says it; empty: none is known. */
  static Optional<LocalDate> lastDay(Step step, FundingLine line) {
    return Optional.of(apply(step, line, false))
        .filter(todo -> !todo.movesAlong())
        .filter(_ -> line.applyBefore() != null || line.lowersPrice())
        .map(Todo::before);
  }

  /** Key of the words about enrolling or applying first; empty where that is no question. */
  static Optional<String> order(FundingLine line) {
    EnrolmentOrder order = line.enrolment();
    return order == null
        ? Optional.of("enrolment.unknown").filter(_ -> line.lowersPrice())
        : Optional.of("enrolment." + order);
  }

  public Optional<String> order() {
    return line.flatMap(Todo::order);
  }

  /** Whether the day is a proposal: one can begin at any time, and then all of it is later. */
  public boolean movesAlong() {
    return step.offeringId() == null
        && step.enrolBefore() == null
        && !before.isBefore(step.start());
  }

  /** First day on which it can be done, where that is not today. */
  public Optional<LocalDate> opensAfter(LocalDate today) {
    return line.map(FundingLine::applyFrom).filter(today::isBefore);
  }

  /** The money for which one must show to have enrolled; empty: none, or this is not enrolling. */
  public String proves(Phrases say) {
    return line.isPresent()
        ? ""
        : grants(step)
            .filter(FundingLine::lowersPrice)
            .filter(Todo::needsEnrolment)
            .map(grant -> say.text(grant.name()))
            .distinct()
            .collect(Collectors.joining(", "));
  }

  /** What need not be done again by who asks for it before enrolling; empty: nothing. */
  public String spared(Phrases say) {
    return line.isPresent()
        ? ""
        : Stream.ofNullable(step.exemption())
            .flatMap(exemption -> exemption.skills().stream())
            .map(say::text)
            .collect(Collectors.joining(", "));
  }

  /** What to ask for before enrolling; empty: nothing, or this is not enrolling. */
  public List<MoneyFirst> first(LocalDate today) {
    return line.isPresent() ? List.of() : MoneyFirst.of(step, today);
  }

  /** Where the person asks for this money, if it is given out here. */
  public String applyAt() {
    return line.map(asked -> AskedMoney.address(AskedMoney.PATH, step, asked)).orElse("");
  }

  /** Where the person reads how to ask for it somewhere else. */
  public String elsewhereAt() {
    return line.map(asked -> AskedMoney.address(ElsewherePages.PATH, step, asked)).orElse("");
  }

  private int turn() {
    return line.map(asked -> needsEnrolment(asked) ? 2 : 0).orElse(1);
  }

  private static Stream<Todo> money(Step step) {
    return Stream.concat(
        planned(step).map(line -> apply(step, line, false)),
        fallback(step).map(line -> apply(step, line, true)));
  }

  private static Stream<FundingLine> grants(Step step) {
    return Stream.concat(planned(step), fallback(step));
  }

  private static Stream<FundingLine> planned(Step step) {
    return step.funding().stream().filter(line -> line.kind() == MoneyKind.GRANT);
  }

  private static Stream<FundingLine> fallback(Step step) {
    return step.fallback().stream().filter(line -> isNotAskedForYet(line, step));
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
    return canBeFirst(line, enrol) && apply.isAfter(enrol) ? enrol : apply;
  }

  private static boolean canBeFirst(FundingLine line, LocalDate enrol) {
    LocalDate from = line.applyFrom();
    return !needsEnrolment(line)
        && (line.lowersPrice() || MoneyFirst.concerns(line))
        && (from == null || !from.isAfter(enrol));
  }

  private static boolean needsEnrolment(FundingLine line) {
    return line.enrolment() == EnrolmentOrder.BEFORE_APPLYING;
  }

  private static Todo enrol(Step step) {
    return new Todo(step, Optional.empty(), false, lastDayToEnrol(step));
  }

  /** Not after the last day to apply for what needs proof of it. */
  private static LocalDate lastDayToEnrol(Step step) {
    LocalDate announced = step.enrolBefore() == null ? step.start() : step.enrolBefore();
    return grants(step)
        .filter(Todo::needsEnrolment)
        .flatMap(line -> Stream.ofNullable(line.applyBefore()))
        .filter(announced::isAfter)
        .min(Comparator.naturalOrder())
        .orElse(announced);
  }
}
