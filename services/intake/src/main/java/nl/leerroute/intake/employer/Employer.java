package nl.leerroute.intake.employer;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.FirmQuestions;
import nl.leerroute.intake.answer.RoleQuestions;
import nl.leerroute.intake.answer.TeamWish;
import nl.leerroute.intake.answer.Turnover;

/**
 * A firm with its roles, in the order in which they were told.
 *
 * @param firm answers to {@link FirmQuestions}
 * @param roles answers to {@link RoleQuestions}
 * @param revision rises with each change
 * @param heard the day on which something was last told
 */
public record Employer(
    EmployerId id,
    Answers firm,
    SequencedMap<RoleId, Answers> roles,
    long revision,
    LocalDate heard) {

  private static final int SMALL = 50;
  private static final int MEDIUM = 250;

  public Employer {
    roles = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(roles));
  }

  static Employer unknown(EmployerId id) {
    return new Employer(id, Answers.none(), new LinkedHashMap<>(), 0, LocalDate.EPOCH);
  }

  Employer answering(Answers next) {
    return new Employer(id, next, roles, revision + 1, heard);
  }

  Employer with(RoleId role, Answers answers) {
    SequencedMap<RoleId, Answers> next = new LinkedHashMap<>(roles);
    next.put(role, answers);
    return new Employer(id, firm, next, revision + 1, heard);
  }

  Employer without(RoleId role) {
    SequencedMap<RoleId, Answers> next = new LinkedHashMap<>(roles);
    next.remove(role);
    return new Employer(id, firm, next, revision + 1, heard);
  }

  Employer heardOn(LocalDate day) {
    return new Employer(id, firm, roles, revision, day);
  }

  /** Everybody in a role. */
  long personsInRoles() {
    return roles.values().stream().mapToLong(Employer::personsIn).sum();
  }

  static long personsIn(Answers role) {
    return role.to(RoleQuestions.PERSONS).orElse(0L);
  }

  public static List<TeamWish> wishesOf(Answers role) {
    return role.to(RoleQuestions.WISHES).orElse(List.of());
  }

  /** Fewer than 50 persons and little turnover; empty: what was told does not decide it. */
  public Optional<Boolean> isSmall() {
    return isUnder(SMALL, Turnover.SMALL);
  }

  /** A small or medium-sized enterprise; empty: what was told does not decide it. */
  public Optional<Boolean> isSme() {
    return isUnder(MEDIUM, Turnover.MEDIUM);
  }

  private Optional<Boolean> isUnder(int persons, Turnover most) {
    Optional<Boolean> few = firm.to(FirmQuestions.PERSONS).map(told -> told < persons);
    Optional<Boolean> little =
        firm.to(FirmQuestions.TURNOVER).map(told -> told.compareTo(most) <= 0);
    if (few.equals(Optional.of(false)) || little.equals(Optional.of(false))) {
      return Optional.of(false);
    }
    return few.isPresent() && little.isPresent() ? Optional.of(true) : Optional.empty();
  }
}
