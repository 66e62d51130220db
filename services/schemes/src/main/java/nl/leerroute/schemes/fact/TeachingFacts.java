package nl.leerroute.schemes.fact;

import java.util.List;
import nl.leerroute.schemes.Wording;

/** What schemes for teachers-to-be ask of the school and of the person. */
public final class TeachingFacts {

  public static final Fact FUNDED_SCHOOL =
      new Fact(
          "employer.fundedSchool",
          new FactType.YesNo(),
          Wording.of(
              "Is de werkgever het bestuur van een bekostigde school (po, vo, (v)so of mbo)?",
              "Is the employer the board of a publicly funded school (primary, secondary, special or mbo)?"),
          Origin.EMPLOYER,
          Privacy.PUBLIC);

  public static final Fact TEACHER_STUDENT =
      new Fact(
          "history.teacherStudentWithoutDiploma",
          new FactType.YesNo(),
          Wording.of(
              "Stond je bij de start of in de 2 jaar daarvoor ingeschreven als student aan een lerarenopleiding, zonder dat je het diploma haalde?",
              "At the start or in the 2 years before, were you enrolled as a student teacher without getting the diploma?"),
          Origin.HISTORY,
          Privacy.PERSONAL);

  static final List<Fact> ALL = List.of(FUNDED_SCHOOL, TEACHER_STUDENT);

  private TeachingFacts() {}
}
