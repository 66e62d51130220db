package nl.leerroute.catalogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeaningTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      value = {
        "1250 > 125000",
        "1250,5 > 125050",
        "1250,50 > 125050",
        "1.250 > 125000",
        "1.250,00 > 125000",
        "€ 1.250,- > 125000",
        "1250 euro > 125000",
        "EUR 12,95 > 1295",
        "12.95 > 1295",
        "0 > 0",
        "gratis > 0",
      })
  void anAmountIsReadAsItIsWrittenInDutch(String cell, long cents) {
    assertThat(Amounts.cents(cell)).contains(cents);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"n.v.t.", "op aanvraag", "-5", "1,2,3", "1250,555", "12.50.00", "vanaf 100"})
  void whatIsNoAmountIsNotGuessed(String cell) {
    assertThat(Amounts.cents(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "31-01-2027, 2027-01-31",
    "1-3-2027, 2027-03-01",
    "01/03/2027, 2027-03-01",
    "2027-03-01, 2027-03-01"
  })
  void aDayIsReadDayFirst(String cell, String iso) {
    assertThat(Days.iso(cell)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31-02-2027", "1-3-27", "maart 2027", "13-31-2027", "z.s.m."})
  void whatIsNoDayIsNotGuessed(String cell) {
    assertThat(Days.iso(cell)).isEmpty();
  }

  @Test
  void severalWordsAreAllKnownOrNoneIs() {
    Meaning forms = Meaning.someOf(Choices.FORMS);

    assertThat(forms.reading().apply("Klas, online")).contains(List.of("CLASSROOM", "ONLINE"));
    assertThat(forms.reading().apply("klas, in het bos")).isEmpty();
    assertThat(forms.otherwise().nl()).contains("klas, gemengd, online, werkplek");
  }

  @Test
  void aNameWithACommaIsOneName() {
    assertThat(Meaning.names().reading().apply("lassen, snijden; meten\ntekenen"))
        .contains(List.of("lassen, snijden", "meten", "tekenen"));
  }

  @Test
  void ofAPostcodeTheFiguresCount() {
    assertThat(Meaning.postcode().reading().apply("9711 ab")).contains("9711");
    assertThat(Meaning.postcode().reading().apply("Groningen")).isEmpty();
  }
}
