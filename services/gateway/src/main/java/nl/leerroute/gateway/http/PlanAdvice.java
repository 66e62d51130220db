package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leerroute.contracts.PlanPublished;
import nl.leerroute.contracts.PlanPublished.Plan;
import nl.leerroute.contracts.PlanPublished.Seats;
import nl.leerroute.contracts.PlanPublished.TeamFunding;
import nl.leerroute.contracts.PlanPublished.Week;
import nl.leerroute.contracts.RouteSetPublished.Certainty;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.OpenQuestion;
import nl.leerroute.contracts.RouteSetPublished.SchemeAnswer;
import nl.leerroute.contracts.RouteSetPublished.Verdict;
import nl.leerroute.gateway.concepts.Concept;
import nl.leerroute.gateway.firms.Firm;
import nl.leerroute.gateway.firms.FirmQuestions;
import nl.leerroute.gateway.firms.Role;
import nl.leerroute.gateway.money.Euros;

/**
 * The training plan of a firm as its page shows it.
 *
 * @param names of occupations, by URI
 * @param at which of the alternatives is shown
 */
record PlanAdvice(PlanPublished published, Firm firm, Map<String, Concept> names, int at) {

  /** What is the same for everybody in a role, so that a firm can say it. */
  private static final Set<String> OF_EVERYBODY =
      Set.of("work.cao", "work.sector", "work.contract");

  /** Without holidays and days off. */
  private static final int WEEKS_AT_WORK = 44;

  private static final int MINUTES_OF_AN_HOUR = 60;

  private static final List<Verdict> UNPAID =
      List.of(
          Verdict.NEEDS_TO_KNOW,
          Verdict.NOT_COMPUTED,
          Verdict.NOT_OPEN,
          Verdict.NOTHING_TO_PAY,
          Verdict.REFUSED,
          Verdict.ENDED);

  static PlanAdvice of(PlanPublished published, Firm firm, Map<String, Concept> names, int at) {
    return new PlanAdvice(
        published, firm, names, Math.max(0, Math.min(at, published.plans().size() - 1)));
  }

  public Optional<Plan> shown() {
    return published.plans().stream().skip(at).findFirst();
  }

  /** A role as the firm calls it, or by its occupation. */
  public String role(String id, Phrases say) {
    return firm.role(id)
        .map(role -> name(role, names, say))
        .orElseGet(() -> say.message("role.unnamed"));
  }

  static String name(Role role, Map<String, Concept> names, Phrases say) {
    return role.name().isEmpty()
        ? role.occupation()
            .map(names::get)
            .map(concept -> say.capital(say.text(concept.label())))
            .orElse(say.message("role.unnamed"))
        : role.name();
  }

  /** What the firm itself can answer. */
  public List<OpenQuestion> questions() {
    return published.questions().stream().filter(asked -> !isPersonal(asked)).toList();
  }

  /**
   * The most that one answer about somebody in the team could bring; nobody tells that of others.
   */
  public long personalCents() {
    return published.questions().stream()
        .filter(PlanAdvice::isPersonal)
        .mapToLong(OpenQuestion::upToCents)
        .max()
        .orElse(0);
  }

  private static boolean isPersonal(OpenQuestion asked) {
    return !asked.fact().startsWith("employer.") && !OF_EVERYBODY.contains(asked.fact());
  }

  /** Money that is a right and needs nobody's choice. */
  public boolean certain(FundingLine line) {
    return line.certainty() == Certainty.RIGHT;
  }

  /**
   * Something to do before a day.
   *
   * @param kind APPLY or ENROL
   * @param line absent: to enrol
   */
  public record Task(String kind, LocalDate before, Seats seats, Optional<FundingLine> line) {}

  /** What has a last day, the first one first. */
  public List<Task> tasks(Plan plan) {
    List<Task> tasks = new ArrayList<>();
    for (Seats seats : plan.seats()) {
      LocalDate enrol = Objects.requireNonNullElse(seats.enrolBefore(), seats.start().minusDays(1));
      tasks.add(new Task("ENROL", enrol, seats, Optional.empty()));
      for (TeamFunding funding : seats.funding()) {
        LocalDate before = funding.line().applyBefore();
        if (before != null) {
          tasks.add(new Task("APPLY", before, seats, Optional.of(funding.line())));
        }
      }
    }
    return tasks.stream()
        .sorted(Comparator.comparing(Task::before).thenComparing(Task::kind))
        .distinct()
        .toList();
  }

  /**
   * So many minutes of work a week have to be won with each course that somebody follows to earn
   * the plan back within a year: what is left to pay at worst and the hours that are lost, in
   * minutes at the price of an hour. Empty: some of these hours have no price.
   */
  public OptionalLong minutesToEarnBack(Plan plan) {
    long hourCents = 0;
    for (Seats seats : plan.seats()) {
      long cents = hourCents(seats.roleId());
      if (cents == 0) {
        return OptionalLong.empty();
      }
      hourCents += seats.persons() * cents;
    }
    return hourCents == 0
        ? OptionalLong.empty()
        : OptionalLong.of(Math.ceilDiv(cost(plan) * MINUTES_OF_AN_HOUR, WEEKS_AT_WORK * hourCents));
  }

  /** At worst, lost hours included. */
  public long cost(Plan plan) {
    return plan.ownAtWorstCents() + plan.lostCents();
  }

  private long hourCents(String role) {
    return firm.role(role)
        .flatMap(known -> known.answers().one(FirmQuestions.HOUR_COST))
        .flatMap(Euros::typed)
        .orElse(0L);
  }

  /** By how much the bar of a week is filled, in permille of the busiest one. */
  public int share(Week week, Plan plan) {
    int most = plan.weeks().stream().mapToInt(Week::hours).max().orElse(1);
    return 1_000 * week.hours() / Math.max(1, most);
  }

  /** Schemes that pay nothing, by why: what an answer may change first. */
  public Map<Verdict, List<SchemeAnswer>> unpaid() {
    return published.schemes().stream()
        .collect(
            Collectors.groupingBy(
                SchemeAnswer::verdict,
                () -> new TreeMap<>(Comparator.comparing(UNPAID::indexOf)),
                Collectors.toList()));
  }
}
