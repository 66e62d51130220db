package nl.leerroute.catalogue.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.incoming.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is missing or cannot be true is named by its field, each mistake of a record. */
class CheckingOffersTest extends RecordsTaken {

  @Test
  void everyMistakeOfARecordIsNamedWithItsField() {
    Map<String, Object> record = with("price", Map.of("feeCents", "n.v.t.", "vat", "EXEMPT"));
    record.put("forms", List.of("ZELFSTUDIE"));
    record.remove("title");

    assertThat(take(record).getFirst().problems())
        .extracting(Problem::field, Problem::code)
        .containsExactly(
            tuple("title", "required"),
            tuple("forms[0]", "not-an-option"),
            tuple("price.feeCents", "out-of-range"),
            tuple("price.examCents", "required"),
            tuple("price.materialsCents", "required"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "offerId",
        "provider",
        "title",
        "summary",
        "kind",
        "formality",
        "length",
        "forms",
        "teaches",
        "durationWeeks",
        "hoursPerWeek",
        "studyLoadHours",
        "price",
        "lastChecked",
        "source"
      })
  void whatARouteCannotBePlannedWithoutIsRequired(String field) {
    Map<String, Object> record = record();
    record.remove(field);

    assertThat(take(record).getFirst())
        .satisfies(
            taken ->
                assertThat(taken.outcome())
                    .isEqualTo(
                        field.equals("offerId")
                            ? Taken.Outcome.REFUSED
                            : Taken.Outcome.QUARANTINED),
            taken ->
                assertThat(taken.problems())
                    .extracting(Problem::field, Problem::code)
                    .contains(tuple(field, "required")));
  }

  static List<Map.Entry<String, Object>> wrong() {
    return List.of(
        Map.entry("offerId", "has spaces"),
        Map.entry("price", price(-1)),
        Map.entry("durationWeeks", 0),
        Map.entry("nlqf", 9),
        Map.entry("entryEducation", "HAVO"),
        Map.entry("teaches", List.of("lassen")),
        Map.entry("teaches", List.of("urn:skill:nobody-knows")),
        Map.entry("requires", List.of("urn:skill:nobody-knows")),
        Map.entry("lastChecked", "2026-11-23"),
        Map.entry("skillLevels", Map.of(WELDING, "EXPERT")),
        Map.entry("skillLevels", Map.of("urn:skill:not-taught", "BASIC")),
        Map.entry("skillLevels", Map.of("lassen", "BASIC")),
        Map.entry("exemptedSkills", List.of(exempted("urn:skill:not-taught", 0, 1, 0))),
        Map.entry(
            "exemptedSkills", List.of(exempted(WELDING, 0, 1, 0), exempted(WELDING, 0, 1, 0))),
        Map.entry("exemptedSkills", List.of(exempted(WELDING, 0, 0, 10_001))),
        Map.entry("exemptedSkills", List.of(exempted(WELDING, 0, 481, 0))),
        Map.entry("exemptedSkills", List.of(exempted(WELDING, 0, -1, 0))),
        Map.entry("deliveryArea", List.of("Groningen")),
        Map.entry("price", priceWith("travelCents", -1)),
        Map.entry("price", priceWith("materialsCents", 10_000_001)),
        Map.entry("studyLoadHours", 481),
        Map.entry("publiclyFunded", "ja"),
        Map.entry("renewalMonths", 0),
        Map.entry("outcomes", outcomes("completedPermille", 1001)),
        Map.entry("outcomes", outcomes("measuredOn", "2026-11-23")),
        Map.entry("partOf", "lassen"),
        Map.entry("website", "http://vonk.example/lassen"),
        Map.entry("website", "https://vonk example/lassen"),
        Map.entry("website", "javascript:alert(1)"),
        Map.entry("offerings", List.of()),
        Map.entry("offerings", List.of(run("a", "2026-11-22"))),
        Map.entry("offerings", List.of(run("a", "1 maart"))),
        Map.entry("offerings", List.of(run("a", "2027-03-01"), run("a", "2027-04-01"))),
        Map.entry("offerings", List.of(runWith("enrolBefore", "2027-03-02"))),
        Map.entry("offerings", List.of(runWith("language", "Nederlands"))),
        Map.entry("offerings", List.of(runWith("placesLeft", -1))),
        Map.entry("offerings", List.of(runWith("place", place("9711 AB", 53.2)))),
        Map.entry("offerings", List.of(runWith("place", place("9711", 153.2)))));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatCannotBeTrueIsRefusedWithOneReason(Map.Entry<String, Object> wrong) {
    assertThat(take(with(wrong.getKey(), wrong.getValue())).getFirst().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.field()).startsWith(wrong.getKey()));
  }
}
