package nl.leerroute.catalogue.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundlingTest {

  private static final ConceptUri LIFTING = new ConceptUri("urn:skill:lifting");
  private static final ConceptUri WELDING = new ConceptUri("urn:skill:welding");
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

  @Test
  void firmsOfARegionThatWantTheSameAreOneRequestOnTheTermsOfAll() {
    List<GroupRequest> requests =
        Bundling.of(
            List.of(
                firm("AM02", join(LIFTING, 9, null, Join.Where.AT_FIRM, 20_000L)),
                firm("AM02", join(LIFTING, 14, MARCH, null, 35_000L)),
                firm("AM02", join(LIFTING, 4, null, Join.Where.ONLINE, null)),
                firm("AM03", join(LIFTING, 50, null, null, null)),
                firm("AM02", join(WELDING, 50, null, null, null))));

    assertThat(requests)
        .containsExactly(
            new GroupRequest(
                "AM02",
                LIFTING,
                20,
                3,
                MARCH,
                new java.util.TreeSet<>(Set.of(Join.Where.AT_FIRM, Join.Where.ONLINE)),
                20_000L,
                35_000L));
  }

  @ParameterizedTest
  @CsvSource({"5, 4, 0", "5, 5, 10", "10, 9, 10", "10, 10, 20", "1, 249, 250"})
  void nothingOfFewerThanTenAndPeopleInWholeTens(int one, int other, int told) {
    List<GroupRequest> requests =
        Bundling.of(List.of(firm("AM02", only(one)), firm("AM02", only(other))));

    assertThat(requests.stream().mapToInt(GroupRequest::persons).sum()).isEqualTo(told);
  }

  @Test
  void oneFirmAloneIsNeverTold() {
    assertThat(Bundling.of(List.of(firm("AM02", only(500))))).isEmpty();
  }

  /** The next firm that comes may not be read from the difference, unless it brings ten people. */
  @Test
  void whoComesWithFewerThanTenChangesTheNumberByTenOrNotAtAll() {
    IntStream.rangeClosed(10, 60)
        .forEach(
            before ->
                IntStream.range(1, 10)
                    .forEach(
                        more ->
                            assertThat(persons(before, more) - persons(before, 0)).isIn(0, 10)));
  }

  private static int persons(int before, int more) {
    return Bundling.of(
            List.of(firm("AM02", only(before / 2)), firm("AM02", only(before - before / 2 + more))))
        .getFirst()
        .persons();
  }

  private static JoiningFirm firm(String region, Join... joins) {
    return new JoiningFirm(region, List.of(joins));
  }

  private static Join only(int persons) {
    return join(LIFTING, persons, null, null, null);
  }

  private static Join join(
      ConceptUri skill,
      int persons,
      @Nullable LocalDate from,
      Join.@Nullable Where where,
      @Nullable Long most) {
    return new Join(skill, persons, from, where, most);
  }
}
