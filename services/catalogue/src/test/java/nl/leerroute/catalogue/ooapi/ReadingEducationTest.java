package nl.leerroute.catalogue.ooapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.feed.Node;
import nl.leerroute.catalogue.feed.Written;
import nl.leerroute.catalogue.importing.Delivered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an Open Education API says becomes an offer, and what it does not say is left out. */
class ReadingEducationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String WOUNDS =
      "http://data.europa.eu/esco/skill/a17286c5-238d-4f0b-bc13-29e3cde2a5f1";

  @ParameterizedTest
  @EnumSource(Version.class)
  void bothVersionsTellTheSameOffer(Version version) {
    Map<String, Object> offer = course(version).plain();

    assertThat(offer)
        .containsEntry("offerId", "ooapi:7f2b6c1e-3a52-4a4e-9f3e-6f6a0b3f1c11")
        .containsEntry("title", Map.of("nl", "Wondzorg", "en", "Wound care"))
        .containsEntry("kind", "COURSE")
        .containsEntry("formality", "NON_FORMAL")
        .containsEntry("length", "SHORT")
        .containsEntry("forms", List.of("CLASSROOM", "ONLINE"))
        .containsEntry("teaches", List.of(WOUNDS))
        .containsEntry("nlqf", 4L)
        .containsEntry("durationWeeks", 9L)
        .containsEntry("studyLoadHours", 84L)
        .containsEntry("hoursPerWeek", 10L)
        .containsEntry("exam", true)
        .containsEntry("startsAnyTime", false)
        .containsEntry("partOf", "ooapi:0b7e0a34-5a8d-4f13-8f0e-9d5f4f3f1d22")
        .containsEntry("website", "https://zorgschool.voorbeeld/wondzorg")
        .containsEntry(
            "price",
            Map.of(
                "feeCents", 60_500L, "examCents", 0L, "materialsCents", 0L, "vat", "INCLUDED_21"));
    assertThat(offer.get("requires"))
        .isEqualTo(
            List.of("http://data.europa.eu/esco/skill/0d6bf3d4-ea0e-4a0c-a7a3-9c1b8f4f2b6c"));
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void itsPrimaryCodeIsTheOneByWhichOtherSystemsKnowItToo(Version version) {
    assertThat(course(version).code()).contains("WOND-1");
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void whatIsPastOrCancelledIsNotOffered(Version version) {
    assertThat(course(version).plain())
        .extractingByKey("offerings", LIST)
        .extracting(run -> (Object) ((Map<?, ?>) run).get("id"))
        .containsExactly(
            "22222222-2222-4222-8222-222222222222", "33333333-3333-4333-8333-333333333333");
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void aRunHasItsDaysHereItsPlaceAndTheSeatsThatAreLeft(Version version) {
    assertThat(course(version).plain())
        .extractingByKey("offerings", LIST)
        .first(MAP)
        .containsEntry("start", "2027-01-13")
        .containsEntry("enrolBefore", "2027-01-06")
        .containsEntry("language", "en")
        .containsEntry("placesLeft", 5L)
        .containsEntry(
            "place",
            Map.of("name", "Groningen", "pc4", "9711", "latitude", 53.2194, "longitude", 6.5665));
  }

  @ParameterizedTest
  @CsvSource({
    "V5, title, name",
    "V5, forms, modeOfDelivery",
    "V6, forms, modesOfDelivery",
    "V5, studyLoadHours, studyLoad",
    "V5, offerings, offerings",
    "V6, offerings, course-offerings",
    "V5, offerings[0].start, offerings[1].startDate",
    "V6, offerings[1].start, course-offerings[2].startDateTime",
    "V5, offerings[0].place.pc4, offerings[1].addresses.postalCode",
    "V5, price.feeCents, offerings[1].priceInformation[1].amount",
    "V6, teaches[0], learningOutcomes",
  })
  void aFieldIsNamedAsTheProviderKnowsIt(Version version, String field, String origin) {
    assertThat(course(version).naming().apply(field)).isEqualTo(origin);
  }

  @ParameterizedTest
  @CsvSource({"n.v.t., n.v.t. EUR", "1.000 euro, 1.000 euro EUR"})
  void aPriceThatIsNoAmountStaysAsItIs(String amount, String kept) {
    assertThat(
            read(
                    Version.V5,
                    Written.answer("ooapi5-course"),
                    Written.answer("ooapi5-offerings", "605.00", amount).items())
                .plain())
        .extractingByKey("price", MAP)
        .containsEntry("feeCents", kept);
  }

  @Test
  void anotherCurrencyIsNoPrice() {
    assertThat(
            read(
                    Version.V6,
                    Written.answer("ooapi6-course"),
                    Written.answer("ooapi6-offerings", "EUR", "GBP").items())
                .plain())
        .extractingByKey("price", MAP)
        .containsEntry("feeCents", "605.00 GBP");
  }

  @Test
  void withoutOfferingsThereIsNeitherAStartNorAPrice() {
    assertThat(read(Version.V5, Written.answer("ooapi5-course"), List.of()).plain())
        .doesNotContainKeys("offerings", "price")
        .containsEntry("startsAnyTime", false);
  }

  @Test
  void whoMayComeInAtAnyMomentNeedsNoDate() {
    Node flexible =
        Written.answer(
            "ooapi5-offerings",
            "\"2027-06-09\"",
            "\"2027-06-09\",\"flexibleEntryPeriodEnd\":\"2027-05-01\"");

    assertThat(read(Version.V5, Written.answer("ooapi5-course"), flexible.items()).plain())
        .containsEntry("startsAnyTime", true);
  }

  @Test
  void aCourseThatIsNoLongerValidIsNoOfferAnyMore() {
    Node ended =
        Written.answer(
            "ooapi6-course", "\"validTo\":null", "\"validTo\":\"2026-11-22T00:00:00+01:00\"");

    assertThat(
            new ReadingEducation(Version.V6, TODAY, new Outcomes())
                .read(Education.COURSE, ended, List.of()))
        .isEmpty();
  }

  @Test
  void aLongDescriptionIsCutAtAWord() {
    String words = "woord ".repeat(1_000).strip();
    Delivered mapped =
        read(
            Version.V5,
            Written.answer("ooapi5-course", "Wonden verzorgen en verband aanleggen.", words),
            List.of());

    assertThat(mapped.plain())
        .extractingByKey("summary", MAP)
        .extractingByKey("nl")
        .satisfies(
            summary ->
                assertThat((String) summary).hasSizeBetween(1_900, 2_000).endsWith("woord…"));
  }

  @ParameterizedTest
  @CsvSource({
    "V5, programId, qualificationAwarded, BSc, FORMAL, LONG, Bachelor of Science",
    "V6, programmeId, qualificationAwarded, associate_degree, FORMAL, LONG, Associate degree",
    "V5, programId, qualificationAwarded, None, NON_FORMAL, SHORT,",
    "V6, programmeId, formalDocument, certificate, NON_FORMAL, SHORT, Certificaat",
  })
  void aProgrammeIsFormalWhenItLeadsToADiploma(
      Version version,
      String id,
      String field,
      String word,
      String formality,
      String length,
      @Nullable String credential) {
    Map<String, Object> offer =
        new ReadingEducation(version, TODAY, new Outcomes())
            .read(Education.PROGRAMME, new Node(Map.of(id, "p1", field, word)), List.of())
            .orElseThrow()
            .plain();

    assertThat(offer).containsEntry("formality", formality).containsEntry("length", length);
    assertThat(
            Optional.ofNullable((Map<?, ?>) offer.get("credential")).map(words -> words.get("nl")))
        .isEqualTo(Optional.ofNullable(credential));
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void whateverIsSentIsReadWithoutAnError(Version version) {
    for (Object odd : new Object[] {"x", 7, List.of(List.of()), Map.of("courseId", 7), true}) {
      assertThat(
              new ReadingEducation(version, TODAY, new Outcomes())
                  .read(Education.COURSE, new Node(odd), List.of(new Node(odd))))
          .isPresent();
    }
  }

  private static Delivered course(Version version) {
    String name = version == Version.V5 ? "ooapi5" : "ooapi6";
    return read(version, Written.answer(name + "-course"), Written.list(name + "-offerings"));
  }

  private static Delivered read(Version version, Node course, List<Node> offerings) {
    Outcomes outcomes = new Outcomes();
    outcomes.add(
        List.of(
            new Node(
                Map.of(
                    "learningOutcomeId",
                    "5c0f7f54-95b0-4c6f-8a0f-0d0a9b3c1e33",
                    "primaryCode",
                    Map.of("codeType", "identifier", "code", WOUNDS)))));
    return new ReadingEducation(version, TODAY, outcomes)
        .read(Education.COURSE, course, offerings)
        .orElseThrow();
  }
}
