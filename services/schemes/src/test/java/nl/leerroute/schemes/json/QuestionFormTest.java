package nl.leerroute.schemes.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.answer.Question;
import nl.leerroute.schemes.fact.Award;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactDictionary;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.rule.Activity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class QuestionFormTest {

  private static final String QUESTION =
      """
      {
        "facts": {
          "person.dateOfBirth": "1985-06-15",
          "person.education": "MBO_2",
          "offer.exam": true,
          "offer.accreditations": ["OCW"],
          "work.contractHours": 32
        },
        "received": [{"counter": "stap", "on": "2022-03-02", "cents": 40000}],
        "purchase": {
          "activity": "COURSE",
          "cents": {"FEE": 120000, "EXAM": 0, "MATERIALS": 0},
          "vatIncluded": false,
          "start": "2022-04-11",
          "end": "2022-12-01",
          "enrolUntil": "2022-04-04"
        }
      }
      """;

  @Test
  void everyPartIsRead() {
    Question question = ((QuestionForm.Outcome.Read) read(QUESTION)).question();

    assertThat(question.purchase())
        .isEqualTo(
            new Purchase(
                Activity.COURSE,
                Costs.of(120_000, 0, 0, false),
                Optional.of(LocalDate.of(2022, 4, 11)),
                Optional.of(LocalDate.of(2022, 12, 1)),
                Optional.of(LocalDate.of(2022, 4, 4))));
    assertThat(question.facts().value(OfferFacts.EXAM)).contains(new FactValue.YesNo(true));
    assertThat(question.facts().value(PersonFacts.EDUCATION)).contains(new FactValue.Code("MBO_2"));
    assertThat(question.facts().value(PersonFacts.STATUS)).isEmpty();
    assertThat(question.facts().received())
        .contains(List.of(new Award("stap", LocalDate.of(2022, 3, 2), 40_000)));
  }

  @Test
  void ofAWorkingWeekPartOfAnHourCounts() {
    Question question =
        ((QuestionForm.Outcome.Read) read(QUESTION.replace(": 32", ": 36.5"))).question();
    assertThat(question.facts().value(WorkFacts.CONTRACT_HOURS))
        .contains(new FactValue.Count(36, 50));
  }

  @Test
  void whoWasNotAskedWhatWasReceivedIsNotSaidToHaveReceivedNothing() {
    String silent = QUESTION.replaceFirst("\"received\".*,\n", "");
    assertThat(((QuestionForm.Outcome.Read) read(silent)).question().facts().received()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "offer.exam": true | "offer.exams": true | $.facts.offer.exams | unknown-value
          "offer.exam": true | "offer.exam": "yes" | $.facts.offer.exam | wrong-type
          "MBO_2" | "MBO_9" | $.facts.person.education | wrong-value
          ["OCW"] | ["OCX"] | $.facts.offer.accreditations | wrong-value
          ["OCW"] | "OCW" | $.facts.offer.accreditations | wrong-type
          : 32 | : 81 | $.facts.work.contractHours | wrong-value
          : 32 | : -1 | $.facts.work.contractHours | out-of-range
          1985-06-15 | 15-06-1985 | $.facts.person.dateOfBirth | wrong-type
          "cents": 40000 | "cents": -40000 | $.received[0].cents | out-of-range
          "COURSE" | "HOLIDAY" | $.purchase.activity | unknown-value
          "FEE": 120000 | "FEE": -1 | $.purchase.cents.FEE | out-of-range
          "FEE": 120000 | "FEE": "€ 1.200" | $.purchase.cents.FEE | wrong-type
          "FEE" | "PRICE" | $.purchase.cents.PRICE | unknown-value
          2022-12-01 | 2022-04-10 | $.purchase | impossible-range
          "vatIncluded": false, | "" : 0, | $.purchase.vatIncluded | missing
          "purchase" | "course" | $.purchase | missing
          """)
  void whatIsWrongIsRefusedWithItsPath(String right, String wrong, String path, String code) {
    String broken = QUESTION.replace(right, wrong);
    assertThat(broken).isNotEqualTo(QUESTION);
    assertThat(((QuestionForm.Outcome.Refused) read(broken)).problems())
        .extracting(problem -> problem.path() + " " + problem.code())
        .contains(path + " " + code);
  }

  @Test
  void anUnknownFactComesWithTheFactsThereAre() {
    assertThat(
            ((QuestionForm.Outcome.Refused) read(QUESTION.replace("offer.exam", "offer.exams")))
                .problems())
        .singleElement()
        .extracting(Problem::allowed)
        .isEqualTo(FactDictionary.all().stream().map(Fact::name).toList());
  }

  private static QuestionForm.Outcome read(String json) {
    return QuestionForm.read(JsonMapper.shared().readTree(json));
  }
}
