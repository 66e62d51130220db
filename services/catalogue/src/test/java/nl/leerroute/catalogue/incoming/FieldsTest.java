package nl.leerroute.catalogue.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

  @Test
  void aValueIsReadInTheFormAskedFor() {
    Fields fields =
        Fields.of(
            Map.of(
                "name",
                " Lassen ",
                "weeks",
                12,
                "start",
                "2027-02-01",
                "day",
                "MONDAY",
                "open",
                true,
                "latitude",
                53.2));

    assertThat(fields.field("name").text(20)).contains("Lassen");
    assertThat(fields.field("weeks").whole(1, 52)).contains(12L);
    assertThat(fields.field("start").day()).contains(LocalDate.of(2027, 2, 1));
    assertThat(fields.field("day").choice(DayOfWeek.class)).contains(DayOfWeek.MONDAY);
    assertThat(fields.field("open").flag()).isTrue();
    assertThat(fields.field("latitude").degrees(-90, 90)).contains(53.2);
    assertThat(fields.problems()).isEmpty();
  }

  @Test
  void absenceIsNoMistakeUnlessTheValueIsRequired() {
    Fields fields = Fields.of(Map.of("blank", "  "));

    assertThat(fields.field("nothing").text(20)).isEmpty();
    assertThat(fields.field("blank").text(20)).isEmpty();
    assertThat(fields.mistakes()).isZero();

    assertThat(fields.field("nothing").required().text(20)).isEmpty();
    assertThat(fields.field("blank").required().whole(1, 2)).isEmpty();
    assertThat(fields.problems())
        .extracting(Problem::field, Problem::code)
        .containsExactly(tuple("nothing", "required"), tuple("blank", "required"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"n.v.t.", "12", "12,50", "gratis"})
  void aPriceInWordsIsAMistakeThatNamesItsField(String price) {
    Fields fields = Fields.of(Map.of("price", Map.of("feeCents", price)));

    assertThat(
            fields.field("price").section().flatMap(inner -> inner.field("feeCents").whole(0, 9)))
        .isEmpty();
    assertThat(fields.problems()).containsExactly(Problem.outOfRange("price.feeCents", 0, 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31-01-2027", "2027-02-30", "morgen", "{{today+3d}}"})
  void aDateInAnotherFormIsAMistake(String date) {
    Fields fields = Fields.of(Map.of("start", date));

    assertThat(fields.field("start").day()).isEmpty();
    assertThat(fields.problems()).extracting(Problem::code).containsExactly("malformed");
  }

  @Test
  void aMistakeInAListNamesItsPlace() {
    Fields fields = Fields.of(Map.of("days", List.of("MONDAY", "MAANDAG", 3)));

    assertThat(fields.field("days").choices(DayOfWeek.class)).containsExactly(DayOfWeek.MONDAY);
    assertThat(fields.problems()).extracting(Problem::field).containsExactly("days[1]", "days[2]");
    assertThat(fields.problems().getFirst().allowed()).contains("TUESDAY");
  }

  @Test
  void aRequiredListHasAtLeastOneValue() {
    Fields fields = Fields.of(Map.of("forms", List.of(), "names", "one"));

    assertThat(fields.field("forms").elements()).isEmpty();
    assertThat(fields.mistakes()).isZero();
    assertThat(fields.field("forms").required().elements()).isEmpty();
    assertThat(fields.field("names").elements()).isEmpty();
    assertThat(fields.mistakes()).isEqualTo(2);
  }

  @Test
  void whatIsNoRecordAtAllHasOneMistakeAndNoFields() {
    Fields fields = Fields.of("a line of text");

    assertThat(fields.mistakes()).isEqualTo(1);
    assertThat(fields.field("anything").text(10)).isEqualTo(Optional.empty());
  }

  @Test
  void everyMistakeIsToldInBothLanguages() {
    Fields fields = Fields.of(Map.of("weeks", 99, "name", "too long", "section", 1, "flag", "ja"));
    fields.field("weeks").whole(1, 52);
    fields.field("name").text(3);
    fields.field("section").section();
    fields.field("flag").flag();
    fields.field("nothing").required().flag();

    assertThat(fields.problems())
        .hasSize(5)
        .allSatisfy(
            problem -> {
              assertThat(problem.sentence().nl()).endsWith(".");
              assertThat(problem.sentence().en()).endsWith(".");
              assertThat(problem.sentence().nl()).isNotEqualTo(problem.sentence().en());
            });
  }
}
