package nl.leerroute.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void amountsAreWrittenAsInTheCountry() {
    assertThat(Text.euros(125_000)).isEqualTo(new Text("€ 1.250", "€1,250"));
    assertThat(Text.euros(0)).isEqualTo(new Text("€ 0", "€0"));
    assertThat(Text.euros(123_456_789)).isEqualTo(new Text("€ 1.234.567,89", "€1,234,567.89"));
  }

  @Test
  void daysAreWrittenAsInTheLanguage() {
    assertThat(Days.day(LocalDate.of(2027, 3, 1)))
        .isEqualTo(new Text("1 maart 2027", "1 March 2027"));
  }

  @Test
  void listsReadAsSentences() {
    Text a = Text.same("a");
    Text b = Text.same("b");
    Text c = Text.same("c");

    assertThat(Enumerations.all(List.of(a))).isEqualTo(a);
    assertThat(Enumerations.all(List.of(a, b, c))).isEqualTo(new Text("a, b en c", "a, b and c"));
    assertThat(Enumerations.some(List.of(a, b, c), 1))
        .isEqualTo(new Text("a en nog 2", "a and 2 more"));
    assertThat(Enumerations.some(List.of(a, b), 2)).isEqualTo(new Text("a en b", "a and b"));
  }
}
