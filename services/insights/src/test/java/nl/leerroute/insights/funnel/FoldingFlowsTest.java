package nl.leerroute.insights.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Facts make the same flows and the same figures in whatever order and number they come. */
class FoldingFlowsTest {

  private static final Instant MONDAY = Instant.parse("2026-11-09T08:00:00Z");

  @Property
  void shuffledAndRepeatedFactsMakeTheSameFlows(
      @ForAll("facts") List<StageFact> facts, @ForAll Random random) {
    List<StageFact> again = new ArrayList<>(facts);
    again.addAll(facts);
    Collections.shuffle(again, random);

    assertThat(fold(again)).isEqualTo(fold(facts));
  }

  @Property
  void everyFlowCountsOnceAtAStage(@ForAll("facts") List<StageFact> facts) {
    Tables tables = new Tables();
    fold(facts).values().forEach(tables::add);

    long counted =
        tables.until(Week.of(MONDAY.plusSeconds(40L * 24 * 3600))).values().stream()
            .mapToInt(table -> persons(table, Stage.CHOSEN))
            .sum();

    assertThat(counted)
        .isEqualTo(
            facts.stream()
                .filter(fact -> fact.stage() == Stage.CHOSEN)
                .map(StageFact::flow)
                .distinct()
                .count());
  }

  @Test
  void aFlowLivesWhereItsLastKnownStageSays() {
    Flow flow =
        Flow.start("f")
            .with(new StageFact("f", Stage.ENTERED, MONDAY, Area.OTHER, Traits.UNKNOWN))
            .with(
                new StageFact("f", Stage.ROUTED, MONDAY.plusSeconds(20), Area.AM02, Traits.UNKNOWN))
            .with(
                new StageFact(
                    "f", Stage.ANSWERED, MONDAY.plusSeconds(10), Area.AM01, Traits.UNKNOWN))
            .with(
                new StageFact(
                    "f", Stage.CHOSEN, MONDAY.plusSeconds(30), Area.OTHER, Traits.UNKNOWN));

    assertThat(flow.area()).isEqualTo(Area.AM02);
    assertThat(Flow.start("g").area()).isEqualTo(Area.OTHER);
  }

  @Test
  void aStageCountsInTheWeekInWhichItWasFirstReached() {
    Instant nextWeek = MONDAY.plusSeconds(7L * 24 * 3600);
    Flow flow =
        Flow.start("f")
            .with(new StageFact("f", Stage.ENTERED, nextWeek, Area.AM01, Traits.UNKNOWN))
            .with(new StageFact("f", Stage.ENTERED, MONDAY, Area.AM01, Traits.UNKNOWN));

    Map<Week, Table> tables = new Tables().add(flow).until(Week.of(nextWeek));

    assertThat(tables).containsOnlyKeys(Week.of(MONDAY), Week.of(nextWeek));
    assertThat(tables.get(Week.of(MONDAY)))
        .satisfies(table -> assertThat(table.persons(Area.AM01, Stage.ENTERED)).isEqualTo(1));
    assertThat(tables.get(Week.of(nextWeek)))
        .satisfies(table -> assertThat(persons(table, Stage.ENTERED)).isZero());
  }

  @Provide
  Arbitrary<List<StageFact>> facts() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c", "d"),
            Arbitraries.of(Stage.class),
            Arbitraries.longs().between(0, 30L * 24 * 3600),
            Arbitraries.of(Area.class),
            Arbitraries.of("", "EMPLOYEE", "STUDENT"))
        .as(
            (flow, stage, later, area, status) ->
                new StageFact(
                    flow,
                    stage,
                    MONDAY.plusSeconds(later),
                    area,
                    new Traits(status, Traits.Age.UNKNOWN, "", "")))
        .list()
        .ofMaxSize(40);
  }

  private static Map<String, Flow> fold(List<StageFact> facts) {
    Map<String, Flow> flows = new HashMap<>();
    for (StageFact fact : facts) {
      flows.put(fact.flow(), flows.getOrDefault(fact.flow(), Flow.start(fact.flow())).with(fact));
    }
    return flows;
  }

  private static int persons(Table table, Stage stage) {
    return Arrays.stream(Area.values()).mapToInt(area -> table.persons(area, stage)).sum();
  }
}
