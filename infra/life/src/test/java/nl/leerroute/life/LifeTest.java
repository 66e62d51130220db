package nl.leerroute.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.contracts.ApplicationAdvanced;
import nl.leerroute.contracts.ApplicationAdvanced.State;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.JourneyAdvanced.Barrier;
import nl.leerroute.contracts.JourneyAdvanced.Stage;
import org.junit.jupiter.api.Test;

class LifeTest {

  private static final Scale SCALE = Scale.region(7, LocalDate.of(2025, 1, 1)).withPeople(4_000);
  private static final List<Fact> FACTS = new Life(SCALE).facts().toList();

  @Test
  void theSameSeedLivesTheSameYearAndAnotherDoesNot() {
    assertThat(new Life(SCALE).facts().toList()).isEqualTo(FACTS).isNotEqualTo(of(8));
    assertThat(new Life(SCALE).asHeard()).isEqualTo(new Life(SCALE).asHeard());
  }

  @Test
  void whatOnePersonDoesHangsOnNobodyElse() {
    Set<Fact> larger = Set.copyOf(new Life(SCALE.withPeople(5_000)).facts().toList());

    assertThat(larger).containsAll(FACTS);
  }

  @Test
  void allHappensWithinTheYearAndEachStageOnce() {
    assertThat(FACTS)
        .allSatisfy(fact -> assertThat(fact.at()).isBetween(SCALE.from(), SCALE.until()));
    assertThat(journeys().map(told -> told.flowId() + told.stage())).doesNotHaveDuplicates();
  }

  @Test
  void someOfItIsHeardLateOrTwiceAndNothingGetsLost() {
    List<Fact> heard = new Life(SCALE).asHeard();

    assertThat(heard).hasSizeGreaterThan(FACTS.size() + FACTS.size() / 100);
    assertThat(new HashSet<>(heard)).isEqualTo(new HashSet<>(FACTS));
    assertThat(heard.stream().map(Fact::at).toList())
        .isNotEqualTo(heard.stream().map(Fact::at).sorted().toList());
  }

  @Test
  void seasonsShow() {
    Map<Integer, Long> entered =
        journeys()
            .filter(told -> told.stage() == Stage.ENTERED)
            .collect(
                Collectors.groupingBy(
                    told -> told.at().atZone(Scale.LEGAL).getMonthValue(), Collectors.counting()));

    assertThat(entered.get(9)).isGreaterThan(2 * entered.getOrDefault(7, 0L));
  }

  @Test
  void nobodyGetsMoneyBeforeTheFundOpensAndNobodyAfterTheRun() {
    Fund opening = Fund.of(SCALE).get(Fund.OPENING);
    Fund run = Fund.of(SCALE).get(Fund.RUN);

    assertThat(decided(opening, State.REQUESTED))
        .isNotEmpty()
        .allSatisfy(at -> assertThat(at).isAfter(opening.opens()));
    assertThat(decided(run, State.RESERVED)).isNotEmpty();
    assertThat(decided(run, State.REFUSED))
        .filteredOn(at -> at.isBefore(run.opens().plus(Duration.ofHours(3))))
        .isNotEmpty();
    assertThat(decided(run, State.RESERVED))
        .allSatisfy(at -> assertThat(at).isBefore(run.exhausted().plusSeconds(3)));
  }

  @Test
  void manyStopOnTheDayOnWhichAProviderFails() {
    Map<Instant, Long> stopped =
        journeys()
            .filter(told -> told.stoppedFor().contains(Barrier.SCHOOL))
            .collect(Collectors.groupingBy(JourneyAdvanced::at, Collectors.counting()));

    assertThat(stopped.values()).anySatisfy(at -> assertThat(at).isGreaterThan(2));
  }

  private static List<Fact> of(long seed) {
    return new Life(
            new Scale(
                seed,
                SCALE.people(),
                SCALE.employers(),
                SCALE.schemes(),
                SCALE.first(),
                SCALE.lateShare()))
        .facts()
        .toList();
  }

  private static Stream<JourneyAdvanced> journeys() {
    return FACTS.stream()
        .filter(Fact.Advanced.class::isInstance)
        .map(fact -> ((Fact.Advanced) fact).payload());
  }

  private static List<Instant> decided(Fund fund, State state) {
    return FACTS.stream()
        .filter(Fact.Decided.class::isInstance)
        .map(fact -> ((Fact.Decided) fact).payload())
        .filter(told -> told.potId().equals(fund.scheme()) && told.state() == state)
        .map(ApplicationAdvanced::at)
        .toList();
  }
}
