package nl.leerroute.intake.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Education;
import nl.leerroute.intake.answer.Questions;
import nl.leerroute.intake.answer.Sector;
import nl.leerroute.intake.place.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClassesTest {

  private static final Places NOWHERE = _ -> Optional.empty();
  private static final Year NOW = Year.of(2026);

  @ParameterizedTest
  @CsvSource({
    "2013, under-25",
    "2002, under-25",
    "2001, 25-34",
    "1992, 25-34",
    "1991, 35-44",
    "1974, 45-54",
    "1962, 55-64",
    "1961, 65-plus",
    "1900, 65-plus"
  })
  void agesFallIntoBandsOfTenYears(long born, String band) {
    assertThat(of(Answers.none().with(Questions.YEAR_OF_BIRTH, born)).ageBand()).contains(band);
  }

  @ParameterizedTest
  @CsvSource({
    "Q, Q",
    "01, A",
    "09.1, B",
    "33, C",
    "35, D",
    "43.2, F",
    "45.11.2, G",
    "62, J",
    "86.1, Q",
    "99, U"
  })
  void sectorsFallIntoSections(String code, String section) {
    assertThat(of(Answers.none().with(Questions.SECTOR, new Sector(code))).sector())
        .contains(section);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, LOW",
    "LOWER_SECONDARY, LOW",
    "MBO_1, LOW",
    "MBO_2, MIDDLE",
    "UPPER_SECONDARY, MIDDLE",
    "AD, HIGH",
    "ACADEMIC, HIGH"
  })
  void educationFallsIntoThreeBands(Education education, EducationBand band) {
    assertThat(of(Answers.none().with(Questions.EDUCATION, education)).education()).contains(band);
  }

  @ParameterizedTest
  @EnumSource(Education.class)
  void everyEducationHasABand(Education education) {
    assertThat(of(Answers.none().with(Questions.EDUCATION, education)).education()).isPresent();
  }

  @Test
  void whatWasNotAnsweredHasNoClass() {
    assertThat(of(Answers.none()))
        .isEqualTo(
            new Classes(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of()));
  }

  private static Classes of(Answers answers) {
    return Classes.of(answers, NOWHERE, NOW);
  }
}
