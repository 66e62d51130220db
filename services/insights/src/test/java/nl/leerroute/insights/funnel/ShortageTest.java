package nl.leerroute.insights.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What people miss is counted as it is at the end of a week. */
class ShortageTest {

  private static final Instant MONDAY = Instant.parse("2026-11-09T08:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);
  private static final Week FIRST = Week.of(MONDAY);

  @Test
  void countsUntilItIsNoLongerSo() {
    NavigableMap<Week, Table> weeks =
        weeks(
            fact("f", MONDAY, Area.AM01, "welding", "reading"),
            fact("f", MONDAY.plus(DAY.multipliedBy(8)), Area.AM01, "reading"),
            fact("f", MONDAY.plus(DAY.multipliedBy(15)), Area.AM01));

    assertThat(told(weeks, FIRST))
        .containsOnly(Map.entry("AM01 welding", 1), Map.entry("AM01 reading", 1));
    assertThat(told(weeks, FIRST.next())).containsOnly(Map.entry("AM01 reading", 1));
    assertThat(told(weeks, FIRST.next().next())).isEmpty();
  }

  @Test
  void whatWasMissedWithinAWeekOnlyDoesNotCount() {
    NavigableMap<Week, Table> weeks =
        weeks(
            fact("f", MONDAY, Area.AM01, "welding"),
            fact("f", MONDAY.plus(DAY), Area.AM02, "reading"));

    assertThat(told(weeks, FIRST)).containsOnly(Map.entry("AM02 reading", 1));
  }

  @Test
  void whoChangedNothingForHalfAYearIsNotCounted() {
    NavigableMap<Week, Table> weeks = weeks(fact("f", MONDAY, Area.AM01, "welding"));

    assertThat(weeks.values().stream().filter(table -> !told(table).isEmpty())).hasSize(26);
  }

  @Test
  void tenPeopleWhoMissTheSameAreShownAndNineAreNot() {
    List<ShortageFact> facts = new ArrayList<>();
    IntStream.range(0, 14).forEach(i -> facts.add(fact("a" + i, MONDAY, Area.AM01, "welding")));
    IntStream.range(0, 9).forEach(i -> facts.add(fact("b" + i, MONDAY, Area.AM02, "welding")));
    IntStream.range(0, 16).forEach(i -> facts.add(fact("c" + i, MONDAY, Area.AM03, "welding")));

    Demand demand = Disclosure.of(at(weeks(facts.toArray(ShortageFact[]::new)), FIRST)).demand();

    assertThat(demand.of(Area.AM01)).containsOnly(Map.entry("welding", 10));
    assertThat(demand.of(Area.AM02)).isEmpty();
    assertThat(demand.everywhere())
        .as("a total of what is shown, so that nothing follows by subtraction")
        .containsOnly(Map.entry("welding", 30));
  }

  @Property
  void shuffledAndRepeatedFactsMakeTheSameShortages(
      @ForAll("facts") List<ShortageFact> facts, @ForAll Random random) {
    List<ShortageFact> again = new ArrayList<>(facts);
    again.addAll(facts);
    Collections.shuffle(again, random);

    assertThat(fold(again)).isEqualTo(fold(facts));
  }

  @Property
  void nobodyCountsTwiceForOneSkillInOneWeek(@ForAll("facts") List<ShortageFact> facts) {
    long flows = facts.stream().map(ShortageFact::flow).distinct().count();

    assertThat(weeks(facts.toArray(ShortageFact[]::new)).values())
        .allSatisfy(
            table -> {
              Map<String, Integer> bySkill = new HashMap<>();
              table.eachMissing((_, skill, persons) -> bySkill.merge(skill, persons, Integer::sum));
              assertThat(bySkill.values())
                  .allSatisfy(persons -> assertThat((long) persons).isLessThanOrEqualTo(flows));
            });
  }

  @Provide
  Arbitrary<List<ShortageFact>> facts() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c"),
            Arbitraries.longs().between(0, 60),
            Arbitraries.of(Area.class),
            Arbitraries.of("welding", "reading", "caring").set().ofMaxSize(3))
        .as(
            (flow, later, area, skills) ->
                new ShortageFact(flow, MONDAY.plus(DAY.multipliedBy(later)), area, skills))
        .list()
        .ofMaxSize(20);
  }

  private static ShortageFact fact(String flow, Instant at, Area area, String... skills) {
    return new ShortageFact(flow, at, area, Set.of(skills));
  }

  private static Map<String, Shortage> fold(List<ShortageFact> facts) {
    Map<String, Shortage> flows = new HashMap<>();
    for (ShortageFact fact : facts) {
      flows.put(
          fact.flow(), flows.getOrDefault(fact.flow(), Shortage.start(fact.flow())).with(fact));
    }
    return flows;
  }

  private static NavigableMap<Week, Table> weeks(ShortageFact... facts) {
    Tables tables = new Tables();
    fold(List.of(facts)).values().forEach(tables::add);
    return tables.until(Week.of(MONDAY.plus(DAY.multipliedBy(300))));
  }

  private static Table at(NavigableMap<Week, Table> weeks, Week week) {
    return weeks.getOrDefault(week, new Table());
  }

  private static Map<String, Integer> told(NavigableMap<Week, Table> weeks, Week week) {
    return told(at(weeks, week));
  }

  private static Map<String, Integer> told(Table table) {
    Map<String, Integer> told = new HashMap<>();
    table.eachMissing((area, skill, persons) -> told.put(area + " " + skill, persons));
    return told;
  }
}
