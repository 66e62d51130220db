package nl.leerroute.catalogue.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.leerroute.catalogue.connection.Protocol;
import nl.leerroute.catalogue.feed.OoapiSystem;
import nl.leerroute.catalogue.feed.ProviderServer;
import nl.leerroute.catalogue.feed.ProviderServer.Answer;
import nl.leerroute.catalogue.feed.Specification;
import nl.leerroute.catalogue.feed.Written;
import nl.leerroute.catalogue.importing.Delivered;
import nl.leerroute.catalogue.importing.Delivery;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.ooapi.Education;
import nl.leerroute.catalogue.ooapi.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** All that a system has comes once, page by page, as fast as it is taken. */
class PulledFeedsTest extends SystemsAsked {

  @ParameterizedTest
  @EnumSource(Version.class)
  void everyCourseAndProgrammeComesOnceWithItsOfferings(Version version) {
    ProviderServer server =
        serving(
            system(version, 560)
                .with(
                    Education.PROGRAMME, Map.of(Education.PROGRAMME.id(version), "p1"), List.of()));

    List<Delivery.Page> pages = pages(server, version, Optional.empty());

    assertThat(pages)
        .extracting(Delivery.Page::end)
        .containsExactly("COURSE 1", "COURSE 2", "COURSE 3", "PROGRAMME 1");
    assertThat(records(pages)).hasSize(561).extracting(SystemsAsked::id).doesNotHaveDuplicates();
    assertThat(records(pages).getFirst().plain().get("offerings")).asInstanceOf(LIST).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "OOAPI5, V5, COURSE, Course, CourseOffering",
    "OOAPI5, V5, PROGRAMME, Program, ProgramOffering",
    "OOAPI6, V6, COURSE, Course, CourseOffering",
    "OOAPI6, V6, PROGRAMME, Programme, ProgrammeOffering",
  })
  void whateverTheSpecificationAllowsIsDelivered(
      Specification specification, Version version, Education kind, String one, String offering) {
    OoapiSystem system = new OoapiSystem(version);
    List<Object> offerings = specification.samples("/components/schemas/" + offering, 60, 3);
    int number = 0;
    for (Object education : specification.samples("/components/schemas/" + one, 60, 4)) {
      system.with(kind, fields(education), offerings.subList(number, Math.min(60, ++number + 2)));
    }

    List<Delivered> records = records(pages(serving(system), version, Optional.empty()));

    assertThat(records)
        .hasSizeBetween(1, 60)
        .allSatisfy(
            record ->
                assertThat(record.problems())
                    .extracting(Problem::field)
                    .doesNotContain("offerings"));
  }

  @Test
  void aPullThatWasCutOffGoesOnWhereItWas() {
    ProviderServer server = serving(system(Version.V5, 560));

    List<Delivery.Page> pages = pages(server, Version.V5, Optional.of("COURSE 2"));

    assertThat(records(pages)).hasSize(60);
    assertThat(server.asked("/courses"))
        .extracting(asked -> asked.query().get("pageNumber"))
        .containsExactly("3");
  }

  @Test
  void courseListsAreSortedByWhatDoesNotChange() {
    ProviderServer server = serving(system(Version.V5, 3));

    pages(server, Version.V5, Optional.empty());

    assertThat(server.asked("/courses").getFirst().query())
        .containsEntry("sort", "courseId")
        .containsEntry("pageSize", "250");
    assertThat(server.asked("/courses/c0/offerings").getFirst().query())
        .containsEntry("since", "2026-11-22");
  }

  @Test
  void skillsOfLearningOutcomesComeWithTheCoursesOfVersion6() {
    OoapiSystem system =
        system(Version.V6, 0)
            .with(
                Map.of(
                    "learningOutcomeId",
                    "5c0f7f54-95b0-4c6f-8a0f-0d0a9b3c1e33",
                    "otherCodes",
                    List.of(
                        Map.of(
                            "codeType", "x-esco", "code", "http://data.europa.eu/esco/skill/abc"))))
            .with(
                Education.COURSE,
                fields(Objects.requireNonNull(Written.answer("ooapi6-course").plain())),
                List.of());

    assertThat(records(pages(serving(system), Version.V6, Optional.empty())))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.plain().get("teaches"))
                    .isEqualTo(List.of("http://data.europa.eu/esco/skill/abc")));
  }

  @Test
  void nextPagesAreAskedForOnlyAsFastAsTheyAreTaken() {
    ProviderServer server = serving(system(Version.V5, 2_600));

    feed(connection(server, Protocol.OOAPI5)).pages(Optional.empty()).take(2).blockLast(PATIENCE);

    assertThat(server.asked("/courses").size()).isLessThanOrEqualTo(6);
  }

  @Test
  void aPageWithoutAnythingIsTheLastWhateverItSays() {
    ProviderServer server =
        serving(_ -> new Answer.Json(Map.of("hasNextPage", true, "items", List.of())));

    assertThat(pages(server, Version.V5, Optional.empty())).hasSize(2);
  }
}
