package nl.leerroute.gateway.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingFormTest {

  private final ReadingForm form =
      new ReadingForm(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

  @Test
  void everyQuestionMayBeLeftOpen() {
    List<Question> all = Questions.all().toList();

    assertThat(form.read(all, Given.NOTHING)).isEqualTo(new Reading.Understood(Given.NOTHING));
  }

  @ParameterizedTest
  @CsvSource({
    "250, 250",
    "€ 250, 250",
    "1.250, 1250",
    "'1.250,50', '1250,50'",
    "250.50, '250,50'",
    "250 euro, 250",
    "'300,-', 300",
    "0, 0",
  })
  void amountsAreReadAsPeopleWriteThem(String typed, String euros) {
    assertThat(read(Questions.BUDGET, typed)).containsExactly(euros);
  }

  @ParameterizedTest
  @ValueSource(strings = {"veel", "-5", "1,2,3", "999999", "12.34.56"})
  void anAmountThatIsNoneIsSaidAtItsField(String typed) {
    assertThat(faults(Questions.BUDGET, typed))
        .containsExactly(new Fault.Seen("budget", "amount", 0, 100_000));
  }

  @ParameterizedTest
  @CsvSource({
    "24, 24",
    "'36,5', 36.5",
    "36.5, 36.5",
    "'36,50', 36.5",
    "'36,0', 36",
    "'31,25 uur', 31.25",
    "'0,5', 0.5",
    "60, 60",
  })
  void hoursInAContractAreReadAsPeopleWriteThem(String typed, String hours) {
    assertThat(read(Questions.CONTRACT_HOURS, typed)).containsExactly(hours);
  }

  @ParameterizedTest
  @ValueSource(strings = {"veel", "-5", "60,5", "36,,5", "36,125", "3.6.5", "halve week"})
  void hoursThatAreNoneAreSaidAtTheirField(String typed) {
    assertThat(faults(Questions.CONTRACT_HOURS, typed))
        .containsExactly(new Fault.Seen("contractHours", "number", 0, 60));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9711", "9711 AB", "9711ab", " 9711  ab "})
  void ofAPostcodeTheDigitsAreKept(String typed) {
    assertThat(read(Questions.POSTCODE, typed)).containsExactly("9711");
  }

  @ParameterizedTest
  @ValueSource(strings = {"971", "0711", "Groningen", "9711 ABC"})
  void whatIsNoPostcodeIsSaidAtItsField(String typed) {
    assertThat(faults(Questions.POSTCODE, typed))
        .containsExactly(new Fault.Seen("postcode", "postcode"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1974", "1926", "2012"})
  void yearsOfBirthOfPeopleWhoLearnAreTaken(String typed) {
    assertThat(read(Questions.YEAR_OF_BIRTH, typed)).containsExactly(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"74", "1925", "2013", "negentien"})
  void otherYearsAreSaidWithTheYearsThatDo(String typed) {
    assertThat(faults(Questions.YEAR_OF_BIRTH, typed))
        .containsExactly(new Fault.Seen("yearOfBirth", "year", 1926, 2012));
  }

  @Test
  void anAnswerThatWasNotOfferedIsNotTaken() {
    assertThat(faults(Questions.STATUS, "KING"))
        .containsExactly(new Fault.Seen("status", "choice"));
    assertThat(faults(Questions.TRAVEL, "7")).containsExactly(new Fault.Seen("travelKm", "choice"));
  }

  @Test
  void withOneFaultNothingOfTheFormIsUnderstood() {
    Given typed = new Given(Map.of("hoursPerWeek", List.of("8"), "budget", List.of("veel")));

    assertThat(form.read(QuestionPage.TIME_AND_MONEY.questions(), typed))
        .isEqualTo(
            new Reading.Garbled(typed, List.of(new Fault.Seen("budget", "amount", 0, 100_000))));
  }

  private List<String> read(Question question, String typed) {
    Reading reading = form.read(List.of(question), Given.of(question, typed));
    assertThat(reading).isInstanceOf(Reading.Understood.class);
    return ((Reading.Understood) reading).given().all(question);
  }

  private List<Fault> faults(Question question, String typed) {
    Reading reading = form.read(List.of(question), Given.of(question, typed));
    assertThat(reading).isInstanceOf(Reading.Garbled.class);
    return ((Reading.Garbled) reading).faults();
  }
}
