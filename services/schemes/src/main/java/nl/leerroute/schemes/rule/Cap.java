package nl.leerroute.schemes.rule;

import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.condition.Moment;

/**
 * A limit over several applications.
 *
 * @param counter what is counted together; versions of one scheme share a counter
 * @param cents most money within the scope
 * @param awards most awards within the scope
 * @param countedOn the day that decides the year: application or start
 */
public record Cap(
    String id,
    String counter,
    Scope scope,
    OptionalLong cents,
    OptionalInt awards,
    Moment countedOn,
    Wording explanation) {

  /** Over what a cap counts. */
  public enum Scope {
    PERSON_LIFE,
    PERSON_CALENDAR_YEAR,
    /** August to July. */
    PERSON_STUDY_YEAR,
    /** Counted by the fund: one person cannot know it. */
    EMPLOYER_YEAR
  }
}
