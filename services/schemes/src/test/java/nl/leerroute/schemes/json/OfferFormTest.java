package nl.leerroute.schemes.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.ProviderFacts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OfferFormTest {

  private static final String BBL =
      """
      {"kind": "BBL", "formality": "FORMAL", "length": "LONG", "forms": ["WORKPLACE"],
       "teaches": ["urn:wounds"], "credential": {"nl": "Diploma", "en": "Diploma"}, "exam": true,
       "durationWeeks": 80, "hoursPerWeek": 8, "studyLoadHours": 640, "nlqf": 3,
       "accreditations": ["SBB", "OF_NO_SCHEME"], "provider": {"id": "school"},
       "schemeFacts": {"designatedBy": [], "theme": null, "subject": "CARE", "courseDays": 10,
         "inOntwikkelpad": false, "placementWeeks": 40}}
      """;

  @Test
  void whatIsToldIsAFactAndANoIsANo() {
    assertThat(fact(OfferFacts.SUBJECT)).contains(new FactValue.Code("CARE"));
    assertThat(fact(OfferFacts.ONTWIKKELPAD)).contains(new FactValue.YesNo(false));
    assertThat(fact(OfferFacts.CREDENTIAL)).contains(new FactValue.YesNo(true));
    assertThat(fact(OfferFacts.NLQF)).contains(new FactValue.Count(3));
  }

  @Test
  void whatIsNotToldStaysUnknown() {
    assertThat(fact(ProviderFacts.DESIGNATED_BY)).isEmpty();
    assertThat(fact(ProviderFacts.THEME)).isEmpty();
    assertThat(fact(OfferFacts.REQUIRED_BY_LAW)).isEmpty();
  }

  @Test
  void aRegisterThatNoSchemeKnowsSaysNothing() {
    assertThat(fact(OfferFacts.ACCREDITATIONS)).contains(new FactValue.Codes(Set.of("SBB")));
  }

  @Test
  void whatIsToldForSchemesWinsFromWhatFollowsFromTheRest() {
    assertThat(fact(OfferFacts.PLACEMENT_WEEKS)).contains(new FactValue.Count(40));
    assertThat(fact(OfferFacts.ROUTE)).contains(new FactValue.Code("MBO_BBL"));
    assertThat(fact(OfferFacts.STUDY_YEARS)).contains(new FactValue.Count(2));
  }

  @Test
  void valuesThatNoSchemeCanAskForAreLetGo() {
    assertThat(
            OfferForm.read(
                    JsonMapper.shared()
                        .readTree(
                            "{\"schemeFacts\": {\"subject\": \"MAGIC\", \"courseDays\": \"x\"}}"))
                .facts()
                .value(OfferFacts.SUBJECT))
        .isEmpty();
  }

  private static Optional<FactValue> fact(Fact fact) {
    return OfferForm.read(JsonMapper.shared().readTree(BBL)).facts().value(fact);
  }
}
