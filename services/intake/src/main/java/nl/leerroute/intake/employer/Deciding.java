package nl.leerroute.intake.employer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Edit;
import nl.leerroute.intake.answer.FirmQuestions;
import nl.leerroute.intake.answer.Join;
import nl.leerroute.intake.answer.Problem;
import nl.leerroute.intake.answer.RoleQuestions;
import nl.leerroute.intake.answer.Sentence;
import nl.leerroute.intake.answer.TeamWish;
import nl.leerroute.intake.place.Places;

/** What becomes of a firm by a command: the same firm and command give the same change. */
final class Deciding {

  /** More would not be a team that one page can show. */
  private static final int MOST_ROLES = 60;

  private static final Sentence HOW_MANY =
      new Sentence("Vul in hoeveel mensen dit werk doen.", "Enter how many people do this work.");

  private static final Sentence WHICH_WORK =
      new Sentence("Vul in welk werk het is.", "Enter which work it is.");

  private static final Sentence TOO_MANY_ROLES =
      new Sentence(
          "Noem hoogstens " + MOST_ROLES + " functies. Neem er een paar samen.",
          "Name at most " + MOST_ROLES + " roles. Take some of them together.");

  private static final Sentence WHICH_REGION =
      new Sentence(
          "Vul eerst de postcode van je bedrijf in. Dan weten we in welke regio je zoekt.",
          "First enter the postcode of your firm. Then we know in which region you look.");

  private static final Sentence TOO_MANY_JOIN =
      new Sentence(
          "Zoveel mensen werken er niet. Pas het aantal aan.",
          "There are not so many people. Change the number.");

  private final Places places;

  Deciding(Places places) {
    this.places = places;
  }

  Change decide(EmployerId id, Command command, Optional<Employer> current, LocalDate today) {
    Change change = decide(id, command, current);
    return change instanceof Change.Made(Employer next)
        ? new Change.Made(next.heardOn(today))
        : change;
  }

  private Change decide(EmployerId id, Command command, Optional<Employer> current) {
    return switch (command) {
      case Command.TellFirm(Edit edit) -> tellFirm(current.orElse(Employer.unknown(id)), edit);
      case Command.TellRole(RoleId role, Edit edit) ->
          tellRole(current.orElse(Employer.unknown(id)), role, edit);
      case Command.RemoveRole(RoleId role) ->
          current
              .map(known -> removeRole(known, role))
              .orElse(new Change.Refused(new Refusal.NoSuchEmployer()));
      case Command.Erase() ->
          current.isPresent()
              ? new Change.Erased()
              : new Change.Refused(new Refusal.NoSuchEmployer());
      case Command.Expire(LocalDate silent) ->
          current.filter(known -> known.heard().isBefore(silent)).isPresent()
              ? new Change.Erased()
              : new Change.None();
    };
  }

  private Change tellFirm(Employer employer, Edit edit) {
    Answers next = employer.firm().after(edit);
    List<Problem> problems = new ArrayList<>();
    next.to(FirmQuestions.POSTCODE)
        .filter(postcode -> places.at(postcode).isEmpty())
        .map(postcode -> Problem.outsideRegion(FirmQuestions.POSTCODE, postcode.digits()))
        .ifPresent(problems::add);
    next.to(FirmQuestions.PERSONS)
        .filter(persons -> persons < employer.personsInRoles())
        .ifPresent(persons -> problems.add(tooManyInRoles(employer.personsInRoles(), persons)));
    problems.addAll(joins(next));
    return made(employer, employer.answering(next), problems);
  }

  /** Others are found by region, and nobody brings more people than there are. */
  private static List<Problem> joins(Answers firm) {
    List<Join> joins = firm.to(FirmQuestions.JOINS).orElse(List.of());
    long persons = firm.to(FirmQuestions.PERSONS).orElse(Long.MAX_VALUE);
    if (!joins.isEmpty() && firm.to(FirmQuestions.POSTCODE).isEmpty()) {
      return List.of(Problem.contradiction(FirmQuestions.JOINS.field(), WHICH_REGION));
    }
    return joins.stream().anyMatch(join -> join.persons() > persons)
        ? List.of(Problem.contradiction(FirmQuestions.JOINS.field(), TOO_MANY_JOIN))
        : List.of();
  }

  private static Change tellRole(Employer employer, RoleId id, Edit edit) {
    Answers role = Answers.none().after(edit);
    List<Problem> problems = new ArrayList<>();
    if (role.to(RoleQuestions.PERSONS).isEmpty()) {
      problems.add(Problem.missing(RoleQuestions.PERSONS, HOW_MANY));
    }
    if (role.to(RoleQuestions.NAME).isEmpty() && role.to(RoleQuestions.OCCUPATION).isEmpty()) {
      problems.add(Problem.missing(RoleQuestions.NAME, WHICH_WORK));
    }
    problems.addAll(tooManyLearners(role));
    Employer next = employer.with(id, role);
    employer
        .firm()
        .to(FirmQuestions.PERSONS)
        .filter(persons -> persons < next.personsInRoles())
        .ifPresent(persons -> problems.add(tooManyInRoles(next.personsInRoles(), persons)));
    if (next.roles().size() > MOST_ROLES) {
      problems.add(Problem.contradiction("roles", TOO_MANY_ROLES));
    }
    return made(employer, next, problems);
  }

  private static Change removeRole(Employer employer, RoleId role) {
    return employer.roles().containsKey(role)
        ? new Change.Made(employer.without(role))
        : new Change.None();
  }

  private static Change made(Employer before, Employer next, List<Problem> problems) {
    if (!problems.isEmpty()) {
      return new Change.Refused(new Refusal.NotTaken(problems));
    }
    return before.revision() > 0
            && before.firm().equals(next.firm())
            && before.roles().equals(next.roles())
        ? new Change.None()
        : new Change.Made(next);
  }

  private static List<Problem> tooManyLearners(Answers role) {
    long persons = Employer.personsIn(role);
    return Employer.wishesOf(role).stream()
        .mapToInt(TeamWish::persons)
        .filter(learners -> persons > 0 && learners > persons)
        .mapToObj(learners -> tooManyLearners(learners, persons))
        .limit(1)
        .toList();
  }

  private static Problem tooManyInRoles(long inRoles, long persons) {
    return Problem.contradiction(
        FirmQuestions.PERSONS.field(),
        new Sentence(
            "In de functies staan samen "
                + inRoles
                + " mensen, maar er werken er "
                + persons
                + ". Pas een van de twee aan.",
            "The roles have "
                + inRoles
                + " people together, but "
                + persons
                + " work here. Change one of the two."));
  }

  private static Problem tooManyLearners(long learners, long persons) {
    return Problem.contradiction(
        RoleQuestions.WISHES.field(),
        new Sentence(
            learners + " mensen moeten iets leren, maar " + persons + " mensen doen dit werk.",
            learners + " people should learn something, but " + persons + " people do this work."));
  }
}
