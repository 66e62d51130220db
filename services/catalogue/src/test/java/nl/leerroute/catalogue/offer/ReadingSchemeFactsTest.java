package nl.leerroute.catalogue.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.incoming.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only some schemes ask comes in with an offer, and need not. */
class ReadingSchemeFactsTest {

  @Test
  void whatIsToldIsKeptAndTheRestStaysUnknown() {
    SchemeFacts told =
        ReadingSchemeFacts.read(
                offer(
                    Map.of(
                        "designatedBy",
                        List.of("oom", "oom"),
                        "theme",
                        "DIGITAL_SKILLS",
                        "educationRoute",
                        "MBO_BBL",
                        "courseDays",
                        10,
                        "drivingLicence",
                        false,
                        "statutoryFeeCents",
                        125_700)))
            .orElseThrow();

    assertThat(told.designatedBy()).isEqualTo(Set.of("oom"));
    assertThat(told.theme()).isEqualTo(Theme.DIGITAL_SKILLS);
    assertThat(told.educationRoute()).isEqualTo(EducationRoute.MBO_BBL);
    assertThat(told.courseDays()).isEqualTo(10);
    assertThat(told.drivingLicence()).isFalse();
    assertThat(told.statutoryFeeCents()).isEqualTo(125_700L);
    assertThat(told.subject()).isNull();
    assertThat(told.inOntwikkelpad()).isNull();
  }

  @Test
  void anOfferNeedNotTellAnyOfIt() {
    Fields silent = Fields.of(Map.of());

    assertThat(ReadingSchemeFacts.read(silent)).isEmpty();
    assertThat(silent.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"theme, WEER", "subject, Bouw", "educationRoute, BBL", "courseDays, tien"})
  void aWordThatNoSchemeKnowsIsSaidAtItsField(String field, String word) {
    Fields offer = offer(Map.of(field, word));
    ReadingSchemeFacts.read(offer);

    assertThat(offer.problems()).extracting(Problem::field).containsExactly("schemeFacts." + field);
  }

  private static Fields offer(Map<String, ?> facts) {
    return Fields.of(Map.of("schemeFacts", facts));
  }
}
