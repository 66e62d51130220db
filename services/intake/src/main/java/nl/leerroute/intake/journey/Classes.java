package nl.leerroute.intake.journey;

import java.time.Year;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Questions;
import nl.leerroute.intake.answer.Sector;
import nl.leerroute.intake.answer.WorkStatus;
import nl.leerroute.intake.place.Place;
import nl.leerroute.intake.place.Places;

/**
 * What statistics may know of a person: never a year of birth, a postcode or a diploma, only the
 * class it falls in.
 *
 * @param ageBand ten years wide, for instance {@code 45-54}
 * @param sector SBI section letter
 * @param groups empty: in none of them, as far as is known
 */
public record Classes(
    Optional<String> municipality,
    Optional<String> province,
    Optional<String> region,
    Optional<WorkStatus> status,
    Optional<EducationBand> education,
    Optional<String> ageBand,
    Optional<String> sector,
    Set<TargetGroup> groups) {

  public Classes {
    groups = Set.copyOf(groups);
  }

  public static Classes of(Answers answers, Places places, Year now) {
    Optional<Place> home = answers.to(Questions.POSTCODE).flatMap(places::at);
    return new Classes(
        home.map(Place::municipality),
        home.map(Place::province),
        home.map(Place::region),
        answers.to(Questions.STATUS),
        answers.to(Questions.EDUCATION).map(EducationBand::of),
        answers.to(Questions.YEAR_OF_BIRTH).map(born -> ageBand(now.getValue() - born)),
        answers.to(Questions.SECTOR).map(Sector::section),
        TargetGroup.of(answers));
  }

  private static String ageBand(long age) {
    if (age < 25) {
      return "under-25";
    }
    if (age >= 65) {
      return "65-plus";
    }
    long first = (age - 5) / 10 * 10 + 5;
    return first + "-" + (first + 9);
  }
}
