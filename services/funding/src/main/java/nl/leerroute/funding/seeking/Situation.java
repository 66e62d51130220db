package nl.leerroute.funding.seeking;

import java.util.Set;
import nl.leerroute.schemes.rule.Parties;
import nl.leerroute.schemes.rule.Party;

/** As whom somebody looks for money. */
public enum Situation {
  EMPLOYEE,
  SELF_EMPLOYED,
  JOB_SEEKER,
  STUDENT,
  /** Receives the state pension (AOW). */
  PENSIONER,
  UNFIT_FOR_WORK,
  HOME_MAKER,
  VOLUNTEER,
  NOT_SEEKING,
  OTHER,
  /** For a firm and the people who work there. */
  EMPLOYER;

  private static final Set<Party> ONLY_WITH_EMPLOYER =
      Set.of(Party.EMPLOYER, Party.PARTNERSHIP, Party.SCHOOL_BOARD);

  /**
   * Whether somebody applies for this person: oneself, an employer, or whoever gives the course.
   */
  public boolean reaches(Parties parties) {
    return switch (this) {
      case EMPLOYER -> parties.applicants().stream().anyMatch(ONLY_WITH_EMPLOYER::contains);
      case EMPLOYEE, STUDENT, UNFIT_FOR_WORK, OTHER -> true;
      case SELF_EMPLOYED, JOB_SEEKER, PENSIONER, HOME_MAKER, VOLUNTEER, NOT_SEEKING ->
          !ONLY_WITH_EMPLOYER.containsAll(parties.applicants());
    };
  }

  /** Whether no collective agreement can cover the person. */
  public boolean isWithoutEmployer() {
    return switch (this) {
      case SELF_EMPLOYED, JOB_SEEKER, PENSIONER, HOME_MAKER, VOLUNTEER, NOT_SEEKING -> true;
      case EMPLOYEE, STUDENT, UNFIT_FOR_WORK, OTHER, EMPLOYER -> false;
    };
  }
}
