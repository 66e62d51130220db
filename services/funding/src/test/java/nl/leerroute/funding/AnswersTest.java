package nl.leerroute.funding;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What the running service answers to one person, today and in the past. */
class AnswersTest {

  private static final FundingSystem FUNDING = FundingSystem.running();

  /** Of an employee of 36 who starts a course of 1,200 euros in April 2022. */
  private static final String STAP_QUESTION =
      """
      {
        "facts": {
          "person.dateOfBirth": "1985-06-15",
          "person.insuredMonths": 24,
          "person.euCitizenOrPartner": true,
          "person.receives": [],
          "offer.accreditations": ["STAP"]
        },
        "purchase": {
          "activity": "COURSE",
          "cents": {"FEE": 120000, "EXAM": 0, "MATERIALS": 0},
          "vatIncluded": false,
          "start": "2022-04-11",
          "end": "2022-12-01"
        }
      }
      """;

  @BeforeAll
  static void libraryStands() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                ask("/answers?scheme=zwolle-ontwikkelfonds-individueel", STAP_QUESTION)
                    .expectBody()
                    .jsonPath("$.answers.length()")
                    .isEqualTo(2));
  }

  @Test
  void onTheSecondOfMarchTwentyTwentyTwoStapPaysAThousandEuros() {
    ask("/answers?scheme=stap&asOf=2022-03-02", STAP_QUESTION)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.asOf")
        .isEqualTo("2022-03-02")
        .jsonPath("$.engine")
        .isEqualTo("leerroute-schemes/1")
        .jsonPath("$.answers[0].version")
        .isEqualTo("2022")
        .jsonPath("$.answers[0].verdict")
        .isEqualTo("PAYS")
        .jsonPath("$.answers[0].cents")
        .isEqualTo(100_000)
        .jsonPath("$.answers[0].derivation[0].cents")
        .isEqualTo(120_000)
        .jsonPath("$.answers[0].derivation[-1:].cents")
        .isEqualTo(100_000)
        .jsonPath("$.answers[0].certainty")
        .isEqualTo("FIRST_COME")
        .jsonPath("$.answers[0].dates.window")
        .isNotEmpty()
        .jsonPath("$.answers[0].conditions[0].id")
        .isEqualTo("age-18")
        .jsonPath("$.answers[0].conditions[0].truth")
        .isEqualTo("YES")
        .jsonPath("$.answers[0].provenance.reviewedOn")
        .isEqualTo("2026-11-22");
  }

  @Test
  void todayStapSaysThatItEnded() {
    ask("/answers?scheme=stap", STAP_QUESTION)
        .expectBody()
        .jsonPath("$.answers[?(@.version == '2022')].verdict")
        .isEqualTo("ENDED")
        .jsonPath("$.answers[?(@.version == '2022')].endedOn")
        .isEqualTo("2022-12-31")
        .jsonPath("$.answers[?(@.verdict == 'PAYS')]")
        .isEmpty();
  }

  @Test
  void withoutADayOfBirthTheQuestionComesWithWhatItIsWorth() {
    ask(
            "/answers?scheme=stap&asOf=2022-03-02",
            STAP_QUESTION.replace("\"person.insuredMonths\": 24,", ""))
        .expectBody()
        .jsonPath("$.answers[0].verdict")
        .isEqualTo("NEEDS_TO_KNOW")
        .jsonPath("$.answers[0].missing[0].fact")
        .isEqualTo("person.insuredMonths")
        .jsonPath("$.answers[0].missing[0].worthCents")
        .isEqualTo(100_000);
  }

  @Test
  void everySchemeOfTheLibraryAnswersWithTheSameShape() {
    ask("/answers?asOf=2022-03-02", STAP_QUESTION)
        .expectBody()
        .jsonPath("$.answers[?(@.verdict == null)]")
        .isEmpty()
        .jsonPath("$.answers[?(@.name.nl == null)]")
        .isEmpty()
        .jsonPath("$.answers[76].verdict")
        .isNotEmpty();
  }

  @Test
  void aWrongQuestionIsAnsweredWithTheFieldAndWhatIsAllowed() {
    ask("/answers", STAP_QUESTION.replace("\"COURSE\"", "\"HOLIDAY\""))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("$.purchase.activity")
        .jsonPath("$.errors[0].allowed[0]")
        .isEqualTo("COURSE");
  }

  private static WebTestClient.ResponseSpec ask(String address, String question) {
    return FUNDING
        .as(Role.VISITOR, Optional.empty())
        .post()
        .uri(address)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(question.getBytes(StandardCharsets.UTF_8))
        .exchange();
  }
}
