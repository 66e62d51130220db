package nl.leerroute.schemes.rule;

import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.condition.Moment;

/**
 * A limit over several applications.
 *
 * @param counter what is counted together; versions of one scheme share a counter
 * @param years how far back a scope over years counts; 1 for the others
 * @param cents most money within the scope
 * @param awards most awards within the scope
 * @param employees different employees of one firm within the scope, however many awards they get
 * @param countedOn the day that decides the year: application or start
 */
public record Cap(
    String id,
    String counter,
    Scope scope,
    int years,
    OptionalLong cents,
    OptionalInt awards,
    OptionalInt employees,
    Moment countedOn,
    Wording explanation) {

  /** Over what a cap counts. Of the scopes of a person a wide one stands before a narrow one. */
  public enum Scope {
    PERSON_LIFE,
    /** So many years up to and including the day that counts. */
    PERSON_YEARS,
    PERSON_CALENDAR_YEAR,
    /** August to July. */
    PERSON_STUDY_YEAR,
    EMPLOYER_LIFE,
    /** So many years up to and including the day that counts. */
    EMPLOYER_YEARS,
    EMPLOYER_YEAR;

    /** Counted by the fund: one person cannot know what the employer has had. */
    public boolean ofEmployer() {
      return this == EMPLOYER_LIFE || this == EMPLOYER_YEARS || this == EMPLOYER_YEAR;
    }

    public boolean overYears() {
      return this == PERSON_YEARS || this == EMPLOYER_YEARS;
    }
  }

  /** A limit that counts no employees. */
  public Cap(
      String id,
      String counter,
      Scope scope,
      int years,
      OptionalLong cents,
      OptionalInt awards,
      Moment countedOn,
      Wording explanation) {
    this(id, counter, scope, years, cents, awards, OptionalInt.empty(), countedOn, explanation);
  }

  /** A limit that does not count back over years. */
  public Cap(
      String id,
      String counter,
      Scope scope,
      OptionalLong cents,
      OptionalInt awards,
      Moment countedOn,
      Wording explanation) {
    this(id, counter, scope, 1, cents, awards, countedOn, explanation);
  }

  /** The same limit, left to the fund to count. */
  public Cap uncounted() {
    return new Cap(
        id,
        counter,
        scope,
        years,
        OptionalLong.empty(),
        OptionalInt.empty(),
        countedOn,
        explanation);
  }

  /** The same limit, told in more words. */
  public Cap told(Wording more) {
    return new Cap(
        id,
        counter,
        scope,
        years,
        cents,
        awards,
        employees,
        countedOn,
        Wording.of(explanation.nl() + " " + more.nl(), explanation.en() + " " + more.en()));
  }

  /** The same limit with this much money. */
  public Cap with(long most) {
    return new Cap(
        id,
        counter,
        scope,
        years,
        OptionalLong.of(most),
        awards,
        employees,
        countedOn,
        explanation);
  }

  /** The same limit for so many employees. */
  public Cap forEmployees(int most) {
    return new Cap(
        id, counter, scope, years, cents, awards, OptionalInt.of(most), countedOn, explanation);
  }
}
