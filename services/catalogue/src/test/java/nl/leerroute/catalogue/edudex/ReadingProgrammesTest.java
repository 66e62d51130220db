package nl.leerroute.catalogue.edudex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.leerroute.catalogue.feed.Node;
import nl.leerroute.catalogue.feed.Written;
import nl.leerroute.catalogue.importing.Delivered;
import nl.leerroute.catalogue.offer.OfferId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What EDU-DEX says becomes an offer, and what it does not say is left out. */
class ReadingProgrammesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Reference WOUNDS =
      new Reference("zorgschool", "Wondzorg & verband (1)", "public");

  @Test
  void aProgrammeIsReadAsAnOffer() {
    assertThat(read(Written.answer("edudex-programme")).plain())
        .containsEntry("offerId", "edudex:zorgschool:Wondzorg_20_26_20verband_20_281_29")
        .containsEntry("title", Map.of("nl", "Wondzorg", "en", "Wound care"))
        .containsEntry("summary", Map.of("nl", "Wonden verzorgen en verband aanleggen."))
        .containsEntry("kind", "TRAINING")
        .containsEntry("formality", "NON_FORMAL")
        .containsEntry("length", "SHORT")
        .containsEntry("forms", List.of("BLENDED", "CLASSROOM"))
        .containsEntry(
            "teaches",
            List.of("http://data.europa.eu/esco/skill/a17286c5-238d-4f0b-bc13-29e3cde2a5f1"))
        .containsEntry("entryEducation", "MBO_2")
        .containsEntry("credential", Map.of("nl", "Certificaat", "en", "Certificate"))
        .containsEntry("durationWeeks", 8L)
        .containsEntry("studyLoadHours", 84L)
        .containsEntry("hoursPerWeek", 11L)
        .containsEntry("exam", true)
        .containsEntry("pace", "FIXED")
        .containsEntry("partOf", "edudex:zorgschool:Wijkzorg")
        .containsEntry("accreditations", List.of("CRKBO", "NRTO"))
        .doesNotContainKeys("nlqf", "requires");
  }

  @Test
  void itsSuppliersOwnIdIsTheCodeByWhichOtherSystemsKnowItToo() {
    assertThat(read(Written.answer("edudex-programme")).code()).contains("Wondzorg & verband (1)");
  }

  @Test
  void thePriceIsTheSumOfWhatIsRequiredWithItsTax() {
    assertThat(read(Written.answer("edudex-programme")).plain())
        .containsEntry(
            "price",
            Map.of(
                "feeCents", 48_400L,
                "examCents", 12_100L,
                "materialsCents", 4_360L,
                "vat", "INCLUDED_21"));
  }

  @Test
  void onlyARunThatIsOpenForEnrolmentIsOffered() {
    assertThat(read(Written.answer("edudex-programme")).plain())
        .extractingByKey("offerings", LIST)
        .singleElement(MAP)
        .containsEntry("id", "2027-1")
        .containsEntry("start", "2027-01-13")
        .containsEntry("enrolBefore", "2027-01-06")
        .containsEntry("language", "nl")
        .containsEntry("dayParts", List.of("EVENING"))
        .containsEntry(
            "place",
            Map.of("name", "Groningen", "pc4", "9711", "latitude", 53.2194, "longitude", 6.5665));
  }

  @ParameterizedTest
  @CsvSource({
    "title, programDescriptions.programName",
    "price.feeCents, programSchedule.genericProgramRun.cost.amount",
    "offerings[0].start, programSchedule.programRun[1].startDate.date",
    "offerings[0].place.pc4, programSchedule.programRun[1].location.zipcode",
    "studyLoadHours, programCurriculum.studyLoad.program",
  })
  void aFieldIsNamedAsTheProviderKnowsIt(String field, String origin) {
    assertThat(read(Written.answer("edudex-programme")).naming().apply(field)).isEqualTo(origin);
  }

  @Test
  void whoeverMayNotEnrolYetHasNoStart() {
    assertThat(
            read(Written.answer(
                    "edudex-programme", "\"applicationOpen\":true", "\"applicationOpen\":false"))
                .plain())
        .doesNotContainKey("offerings")
        .containsEntry("startsAnyTime", false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"direct start", "agreed starting date"})
  void aStartThatIsNotFixedIsAtAnyTime(String determination) {
    assertThat(
            read(Written.answer("edudex-programme", "fixed starting date", determination)).plain())
        .containsEntry("startsAnyTime", true);
  }

  @ParameterizedTest
  @CsvSource({
    "weeks, 8, 8, 84",
    "years, 2, 104, 84",
    "months, 6, 26, 84",
    "days, 2, 1, 16",
    "hours, 6, 1, 6"
  })
  void aDurationOfDaysOrHoursIsOneOfLessons(String unit, int number, long weeks, long hours) {
    Node programme =
        Written.answer("edudex-programme", "{\"weeks\":8}", "{\"" + unit + "\":" + number + "}");
    Node lessons =
        unit.equals("days") || unit.equals("hours")
            ? without(programme, "programCurriculum")
            : programme;

    assertThat(read(lessons).plain())
        .containsEntry("durationWeeks", weeks)
        .containsEntry("studyLoadHours", hours);
  }

  @ParameterizedTest
  @CsvSource({"document", "conference", "research", "lecture"})
  void whatIsNoOfferKeepsItsOwnWord(String type) {
    assertThat(
            read(Written.answer(
                    "edudex-programme",
                    "\"programType\":\"training\"",
                    "\"programType\":\"" + type + "\""))
                .plain())
        .containsEntry("kind", type);
  }

  @Test
  void aPricePerDayIsNoPriceOfTheWhole() {
    assertThat(
            read(Written.answer(
                    "edudex-programme",
                    "\"id\":\"lesgeld\"",
                    "\"id\":\"lesgeld\",\"period\":\"day\""))
                .plain())
        .extractingByKey("price", MAP)
        .containsEntry("feeCents", "400.00 EUR / day");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"inPublication\":true', '\"inPublication\":false'",
    "'\"inPublication\":true', '\"expires\":\"2026-11-21\"'"
  })
  void whatIsNoLongerPublishedIsNoOfferAnyMore(String text, String instead) {
    assertThat(reading().read(WOUNDS, Written.answer("edudex-programme", text, instead))).isEmpty();
  }

  @Test
  void everyProgrammeHasAnIdThatAnOfferCanHave() {
    for (String programme : List.of("é ï|{}/?", "a".repeat(64), "&".repeat(64), "_", "__")) {
      assertThat(OfferId.read(new Reference("a+b_c", programme, "public").offerId())).isPresent();
    }
    assertThat(new Reference("a", "b c", "public").offerId())
        .isNotEqualTo(new Reference("a", "b_20c", "public").offerId());
  }

  @Test
  void whateverIsSentIsReadWithoutAnError() {
    for (Object odd :
        new Object[] {"x", 7, List.of(List.of()), Map.of("programSchedule", 7), true}) {
      assertThat(reading().read(WOUNDS, new Node(odd))).isPresent();
    }
  }

  private static Node without(Node node, String field) {
    Map<Object, Object> copy = new HashMap<>((Map<?, ?>) Objects.requireNonNull(node.plain()));
    copy.remove(field);
    return new Node(copy);
  }

  private static Delivered read(Node programme) {
    Optional<Delivered> mapped = reading().read(WOUNDS, programme);
    return mapped.orElseThrow();
  }

  private static ReadingProgrammes reading() {
    return new ReadingProgrammes(
        TODAY, new Node(Map.of("accreditation", List.of("NRTO", "CRKBO"))));
  }
}
