package nl.leerroute.gateway.applying;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.places.Home;
import nl.leerroute.schemes.fact.ToldPerson;

/**
 * Who wants money, as far as that was told.
 *
 * @param besides answers to what only the application asks, by name of the fact
 * @param cents the amount that is named; absent: what the rule gives
 * @param kvk number of the employer
 */
public record Teller(
    ToldPerson person, Map<String, Object> besides, Optional<Long> cents, Optional<String> kvk) {

  private static final String EMPLOYEE = "EMPLOYEE";

  public static Teller of(Given given, Optional<Home> home, boolean withoutEmployer) {
    return new Teller(
        person(given, home, withoutEmployer), Map.of(), Optional.empty(), Optional.empty());
  }

  /** The same person, who answered more. */
  public Teller adding(Map<String, Object> more, Optional<Long> named, Optional<String> employer) {
    return new Teller(person, more, named, employer);
  }

  private static ToldPerson person(Given given, Optional<Home> home, boolean withoutEmployer) {
    return new ToldPerson(
        number(given, Questions.YEAR_OF_BIRTH).map(BigDecimal::intValue),
        given.one(Questions.STATUS),
        given.one(Questions.EDUCATION),
        home.map(Home::municipality),
        home.map(Home::province),
        home.map(Home::region),
        given.one(Questions.CONTRACT),
        number(given, Questions.CONTRACT_HOURS),
        given.one(Questions.SECTOR),
        given.one(Questions.CAO),
        given.one(Questions.EMPLOYER_SIZE),
        given.has(Questions.STATUS, EMPLOYEE) || given.has(Questions.ROLES, EMPLOYEE),
        withoutEmployer);
  }

  /** What cannot be read as a number is no answer. */
  private static Optional<BigDecimal> number(Given given, Question question) {
    return given
        .one(question)
        .map(typed -> typed.replace(',', '.'))
        .filter(typed -> typed.matches("\\d{1,4}(\\.\\d{1,2})?"))
        .map(BigDecimal::new);
  }
}
