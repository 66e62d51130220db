package nl.leerroute.schemes.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.schemes.fact.Agreements;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.fact.WorkFacts;
import org.junit.jupiter.api.Test;

/** What nobody said, and other facts rule out. */
class ConcludingTest {

  private static final Condition PAYROLL = new Condition.Is(WorkFacts.PAYROLL, true);

  @Test
  void isANoAsLongAsNobodySaysTheFactItself() {
    Facts.Builder elsewhere = Facts.with().notOneOf(WorkFacts.CAO, List.of("cao-a", "cao-b"));

    assertThat(judge(coveredBy("cao-a", "cao-b"), elsewhere.build()))
        .isEqualTo(concludedFrom(WorkFacts.CAO));
    assertThat(judge(coveredBy("cao-a", "cao-b"), elsewhere.code(WorkFacts.CAO, "cao-b").build()))
        .isEqualTo(Judgement.YES);
  }

  @Test
  void decidesNothingWhereOneOfThemIsStillPossible() {
    Facts notA = Facts.with().notOneOf(WorkFacts.CAO, List.of("cao-a")).build();

    assertThat(judge(coveredBy("cao-a", "cao-c"), notA)).isEqualTo(Judgement.needs(WorkFacts.CAO));
  }

  @Test
  void givesWayToANoThatWasSaid() {
    Facts said =
        Facts.with()
            .notOneOf(WorkFacts.CAO, List.of("cao-a"))
            .yesNo(WorkFacts.PAYROLL, false)
            .build();

    assertThat(judge(new Condition.All(List.of(coveredBy("cao-a"), PAYROLL)), said))
        .isEqualTo(Judgement.NO);
    assertThat(judge(new Condition.Any(List.of(coveredBy("cao-a"), PAYROLL)), said))
        .as("the agreement could still make it a yes")
        .isEqualTo(concludedFrom(WorkFacts.CAO));
    assertThat(judge(new Condition.Not(coveredBy("cao-a")), said)).isEqualTo(Judgement.YES);
  }

  @Test
  void holdsOfFactsThatCameTogether() {
    Facts both =
        Facts.with()
            .notOneOf(WorkFacts.CAO, List.of("cao-a"))
            .build()
            .and(Facts.with().notOneOf(WorkFacts.CAO, List.of("cao-b")).build());

    assertThat(judge(coveredBy("cao-a", "cao-b"), both)).isEqualTo(concludedFrom(WorkFacts.CAO));
  }

  @Test
  void knowsInWhichSectorsAnAgreementIsNotFound() {
    assertThat(Agreements.notFoundIn("Q")).contains("cao-metalektro").doesNotContain("cao-vvt");
    assertThat(Agreements.notFoundIn("25.1")).contains("cao-vvt").doesNotContain("cao-metalektro");
    assertThat(Agreements.notFoundIn("Q"))
        .as("agency workers are found everywhere, and of what is not listed nobody knows")
        .doesNotContain("cao-uitzendkrachten", "andere-cao", "geen-cao");
  }

  private static Judgement concludedFrom(Fact fact) {
    return new Judgement(Truth.NO, Set.of(fact));
  }

  private static Condition coveredBy(String... agreements) {
    return new Condition.OneOf(WorkFacts.CAO, new TreeSet<>(List.of(agreements)));
  }

  private static Judgement judge(Condition condition, Facts facts) {
    return Judging.judge(
        condition,
        new Circumstances(facts, new FactValue.Code("COURSE"), Map.of(), StatePensionAges.KNOWN));
  }
}
