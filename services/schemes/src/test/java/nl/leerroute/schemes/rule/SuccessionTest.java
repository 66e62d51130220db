package nl.leerroute.schemes.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  @Property
  void onEveryDayTheHighestValidVersionHoldsAndNoOther(
      @ForAll("versions") Map<SchemeRef, Validity> published) {
    Succession succession = new Succession(published);
    for (int day = -1; day <= 30; day++) {
      LocalDate on = NEW_YEAR.plusDays(day);
      List<SchemeRef> holding =
          published.keySet().stream()
              .filter(ref -> succession.held(ref).stream().anyMatch(days -> days.contains(on)))
              .toList();
      Optional<SchemeRef> highest =
          published.entrySet().stream()
              .filter(each -> each.getValue().days().contains(on))
              .map(Map.Entry::getKey)
              .max(SchemeRef::compareTo);
      assertThat(holding).containsExactlyElementsOf(highest.stream().toList());
    }
  }

  @Property
  void whatHoldsComesInOrderAndIsPartOfWhatIsValid(
      @ForAll("versions") Map<SchemeRef, Validity> published) {
    Succession succession = new Succession(published);
    published.forEach(
        (ref, validity) -> {
          List<Period> held = succession.held(ref);
          assertThat(held)
              .allSatisfy(days -> assertThat(days.within(validity.days())).contains(days))
              .isSortedAccordingTo((one, two) -> one.last().compareTo(two.first()));
        });
  }

  @Provide
  Arbitrary<Map<SchemeRef, Validity>> versions() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 29);
    Arbitrary<Validity> validities =
        Combinators.combine(days.optional(), days.optional())
            .as(
                (one, two) ->
                    new Validity(
                        one.map(first -> Math.min(first, two.orElse(first)))
                            .map(NEW_YEAR::plusDays),
                        two.map(last -> Math.max(last, one.orElse(last))).map(NEW_YEAR::plusDays),
                        Optional.empty()));
    return Arbitraries.maps(Arbitraries.of("1", "2", "9", "10", "11"), validities)
        .ofMaxSize(5)
        .map(
            versions -> {
              Map<SchemeRef, Validity> published = new TreeMap<>();
              versions.forEach(
                  (version, validity) -> published.put(new SchemeRef("s", version), validity));
              return published;
            });
  }

  @Test
  void aCorrectionForAMonthLeavesTheDaysAroundItToTheVersionBefore() {
    SchemeRef before = new SchemeRef("s", "1");
    SchemeRef correction = new SchemeRef("s", "2");
    Succession succession =
        new Succession(
            Map.of(
                before,
                new Validity(Optional.of(NEW_YEAR), Optional.empty(), Optional.empty()),
                correction,
                Validity.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31))));
    assertThat(succession.held(before))
        .containsExactly(
            new Period(NEW_YEAR, LocalDate.of(2026, 2, 28)),
            new Period(LocalDate.of(2026, 4, 1), LocalDate.MAX));
    assertThat(succession.successor(before)).contains(correction);
    assertThat(succession.successor(correction)).isEmpty();
  }

  @Test
  void anotherSchemeTakesNoDays() {
    SchemeRef one = new SchemeRef("s", "1");
    Validity always = new Validity(Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(new Succession(Map.of(one, always, new SchemeRef("t", "2"), always)).held(one))
        .containsExactly(always.days());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2",
    "9, 10",
    "2022, 2023-h1",
    "2023-h1, 2023-h2",
    "2023-h9, 2023-h10",
    "2023, 2023-h1",
    "2023-h2, 2024",
    "1.9, 1.10",
    "01, 2",
    "99999999999999999999, 100000000000000000000"
  })
  void versionsAreOrderedAsPeopleCountThem(String lower, String higher) {
    assertThat(new SchemeRef("s", lower)).isLessThan(new SchemeRef("s", higher));
    assertThat(new SchemeRef("s", higher)).isGreaterThan(new SchemeRef("s", lower));
  }
}
