package nl.leerroute.catalogue.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.edudex.ReadingProgrammes;
import nl.leerroute.catalogue.edudex.Reference;
import nl.leerroute.catalogue.ooapi.Education;
import nl.leerroute.catalogue.ooapi.Outcomes;
import nl.leerroute.catalogue.ooapi.ReadingEducation;
import nl.leerroute.catalogue.ooapi.Version;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a specification lets a system say is read, with nothing of it lost on the way. */
class SpecifiedAnswersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
  private static final int MANY = 300;

  @ParameterizedTest
  @CsvSource({
    "OOAPI5, V5, COURSE, Course, CourseOffering",
    "OOAPI5, V5, PROGRAMME, Program, ProgramOffering",
    "OOAPI6, V6, COURSE, Course, CourseOffering",
    "OOAPI6, V6, PROGRAMME, Programme, ProgrammeOffering",
  })
  void everyCourseAndProgrammeIsRead(
      Specification specification, Version version, Education kind, String one, String offering) {
    List<Object> offerings = specification.samples("/components/schemas/" + offering, MANY, 1);
    ReadingEducation reading = new ReadingEducation(version, TODAY, new Outcomes());
    int number = 0;
    for (Object education : specification.samples("/components/schemas/" + one, MANY, 2)) {
      Node some = new Node(offerings.subList(number, Math.min(MANY, number++ + 3)));
      reading
          .read(kind, new Node(education), some.items())
          .ifPresent(
              mapped ->
                  assertThat(mapped.plain())
                      .containsEntry(
                          "offerId", "ooapi:" + ((Map<?, ?>) education).get(kind.id(version)))
                      .containsKeys("kind", "formality", "length"));
    }
    assertThat(number).isEqualTo(MANY);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void everyProgrammeOfEdudexIsRead(long seed) {
    ReadingProgrammes reading = new ReadingProgrammes(TODAY, new Node(Map.of()));
    Reference reference = new Reference("zorgschool", "p 1", "public");
    int read = 0;
    for (Object programme :
        Specification.EDUDEX.samples(
            "/components/schemas/imports/properties/program_out", MANY, seed)) {
      Node node = new Node(programme);
      if (reading.read(reference, node).isPresent()) {
        read++;
        assertThat(reading.read(reference, node).orElseThrow().plain())
            .containsEntry("offerId", "edudex:zorgschool:p_201")
            .containsKeys("kind", "formality", "length");
      }
    }
    assertThat(read).isPositive();
  }
}
