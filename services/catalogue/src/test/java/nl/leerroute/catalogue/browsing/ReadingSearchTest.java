package nl.leerroute.catalogue.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.incoming.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingSearchTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Spot ASSEN = new Spot("9401", "Assen", "Drenthe", "AM01", 52.99, 6.56);

  @Test
  void anAddressWithoutParametersLooksForEverythingFromTodayOn() {
    Search search = good(Map.of());

    assertThat(search.words()).isEmpty();
    assertThat(search.chosen()).isEmpty();
    assertThat(search.startsFrom()).isEqualTo(TODAY);
    assertThat(search.page()).isEqualTo(new Search.Page(1, 20));
  }

  @Test
  void everyFieldOfAFormThatWasLeftEmptyIsAsIfItWereNotThere() {
    Map<String, List<String>> empty = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      empty.put(facet.parameter(), List.of(""));
    }
    empty.putAll(
        Map.of(
            "q", List.of(""), "pc4", List.of(""), "startsFrom", List.of(""), "page", List.of("")));

    assertThat(good(empty)).isEqualTo(good(Map.of()));
  }

  @Test
  void severalValuesOfAFacetAreAlternatives() {
    Search search = good(Map.of("kind", List.of("COURSE", "BBL"), "dayPart", List.of("EVENING")));

    assertThat(search.chosen(Facet.KIND)).containsExactlyInAnyOrder("COURSE", "BBL");
    assertThat(search.chosen(Facet.DAY_PART)).containsExactly("EVENING");
  }

  @Test
  void distancesAreMeasuredFromAPostcode() {
    Search search =
        good(Map.of("pc4", List.of("9401"), "withinKm", List.of("30"), "sort", List.of("NEAREST")));

    assertThat(search.from()).contains(ASSEN);
    assertThat(search.chosen(Facet.DISTANCE)).containsExactly("30");
    assertThat(search.sort()).isEqualTo(Sort.NEAREST);
  }

  @Test
  void freeIsAPriceOfNothing() {
    assertThat(good(Map.of("free", List.of("true"))).chosen(Facet.PRICE)).containsExactly("0");
  }

  @Test
  void aDayThatIsPastIsToday() {
    assertThat(good(Map.of("startsFrom", List.of("2020-01-01"))).startsFrom()).isEqualTo(TODAY);
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "kind, NONSENSE, not-an-option",
    "nlqf, 9, not-an-option",
    "maxPriceCents, veel, out-of-range",
    "maxPriceCents, -5, out-of-range",
    "maxWeeks, 100000, out-of-range",
    "startsFrom, 31-12-2026, malformed",
    "startsBy, morgen, malformed",
    "pc4, 1234, malformed",
    "sort, BEAUTY, not-an-option",
    "sort, NEAREST, required",
    "withinKm, 5, required",
    "page, 0, out-of-range",
    "page, 100000, out-of-range",
    "size, 1000, out-of-range",
    "free, ja, not-an-option",
    "reader, nederlands, malformed",
    "colour, red, unknown",
  })
  void aWrongValueIsToldWithItsReason(String name, String value, String code) {
    List<Problem> problems = bad(Map.of(name, List.of(value)));

    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.field()).startsWith(code.equals("required") ? "pc4" : name);
            });
  }

  @Test
  void allMistakesAreToldAtOnce() {
    assertThat(
            bad(
                Map.of(
                    "kind", List.of("COURSE", "X"),
                    "page", List.of("zero"),
                    "colour", List.of(""))))
        .extracting(Problem::field)
        .containsExactlyInAnyOrder("colour", "kind[1]", "page");
  }

  private static Search good(Map<String, List<String>> parameters) {
    return switch (read(parameters)) {
      case ReadingSearch.Result.Good(Search search) -> search;
      case ReadingSearch.Result.Bad(var problems) -> throw new AssertionError(problems);
    };
  }

  private static List<Problem> bad(Map<String, List<String>> parameters) {
    return switch (read(parameters)) {
      case ReadingSearch.Result.Good(Search search) -> throw new AssertionError(search);
      case ReadingSearch.Result.Bad(var problems) -> problems;
    };
  }

  private static ReadingSearch.Result read(Map<String, List<String>> parameters) {
    return new ReadingSearch(
            pc4 -> Optional.of(ASSEN).filter(spot -> spot.pc4().equals(pc4)), TODAY)
        .read(parameters);
  }
}
