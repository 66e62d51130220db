package nl.leerroute.schemes.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.example.Tried;
import nl.leerroute.schemes.fact.Award;
import nl.leerroute.schemes.fact.StatePensionAges;
import org.junit.jupiter.api.Test;

/** An example says what somebody already got, so that limits over applications can be tried. */
class ReceivedInExamplesTest {

  private static final String ONCE =
      """
      {"counter": "once", "on": "2026-03-02", "cents": 40000}""";

  @Test
  void whoGotItThisYearGetsNoMore() {
    assertThat(tried("[" + ONCE + "]", "NO").passes()).isTrue();
    assertThat(tried("[" + ONCE + "]", "YES").passes()).isFalse();
  }

  @Test
  void anotherYearAnotherSchemeOrNothingIsInNobodysWay() {
    assertThat(tried("[" + ONCE.replace("2026", "2025") + "]", "YES").passes()).isTrue();
    assertThat(tried("[" + ONCE.replace("\"once\"", "\"else\"") + "]", "YES").passes()).isTrue();
    assertThat(tried("[]", "YES").passes()).isTrue();
  }

  @Test
  void whatWasReceivedIsReadAsItStands() {
    assertThat(tried("[" + ONCE + "]", "NO").example().question().facts().received())
        .contains(List.of(new Award("once", LocalDate.of(2026, 3, 2), 400_00)));
  }

  @Test
  void everyFieldThatIsWrongIsNamed() {
    assertThat(problems("[{\"on\": \"gisteren\", \"cents\": -1, \"wie\": 1}]"))
        .contains(
            "$.examples[0].received[0].counter",
            "$.examples[0].received[0].on",
            "$.examples[0].received[0].cents",
            "$.examples[0].received[0].wie");
    assertThat(problems("7")).contains("$.examples[0].received");
  }

  private static List<String> problems(String received) {
    return read(received, "YES").problems().stream().map(Problem::path).toList();
  }

  private static Tried tried(String received, String expect) {
    DraftForm.Read read = read(received, expect);
    return read.examples()
        .getFirst()
        .orElseThrow()
        .on(read.rule().orElseThrow(), List.of(), new Evaluating(StatePensionAges.KNOWN));
  }

  private static DraftForm.Read read(String received, String expect) {
    return DraftForm.read(
        """
        {"rule": {"scheme": "once", "version": "1",
           "name": {"nl": "Eens", "en": "Once"}, "summary": {"nl": "Eens per jaar.", "en": "Once a year."},
           "owner": {"organisation": "fonds-a", "name": "Fonds"},
           "kind": "GRANT", "validity": {"from": "2020-01-01"},
           "parties": {"applicants": ["WORKER"], "beneficiary": "WORKER", "payee": "WORKER"},
           "allocation": "RIGHT", "opening": "WINDOWS",
           "payment": {"activities": ["COURSE"], "costs": {"kinds": ["FEE"]}, "amount": {"type": "eligibleCost"},
             "caps": [{"id": "once-a-year", "counter": "once", "scope": "PERSON_CALENDAR_YEAR", "awards": 1,
               "countedOn": "APPLICATION", "explanation": {"nl": "Eens per jaar.", "en": "Once a year."}}]},
           "cumulation": [],
           "provenance": {"reviewedOn": "2026-11-22", "reviewBy": "2027-11-22", "confirmed": false, "example": true}},
         "examples": [{"name": "Iemand", "asOf": "2026-12-01", "facts": [], "received": %s,
           "activity": "COURSE", "costs": [{"kind": "FEE", "cents": 40000}], "vatIncluded": true,
           "expect": "%s"}]}
        """
            .formatted(received, expect));
  }
}
