package nl.leerroute.matching.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.leerroute.matching.ATaxonomy;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.profile.HeldSkill;
import nl.leerroute.matching.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;

class GapTest {

  /** Everybody asks "listening"; only nurses ask "injecting". */
  private final Taxonomy work =
      new ATaxonomy()
          .skills("listening", "injecting", "washing", "lifting", "driving")
          .skill("giving-insulin", "injecting")
          .occupation("nurse", List.of("listening", "injecting", "washing"), List.of("driving"))
          .occupation("helper", "listening", "washing")
          .occupation("mover", "listening", "lifting", "driving")
          .made();

  @Test
  void weighsWhatNearlyEveryOccupationAsksAlmostNothing() {
    Gap gap = gap("nurse");

    assertThat(weight(gap, "listening")).isLessThan(weight(gap, "washing") / 2);
    assertThat(weight(gap, "injecting")).isGreaterThan(weight(gap, "washing"));
    assertThat(gap.lines().getFirst().skill()).isEqualTo(number("injecting"));
  }

  @Test
  void weighsWhatIsOptionalLess() {
    Gap gap = gap("nurse");

    assertThat(weight(gap, "driving"))
        .as("asked as often as washing, at three tenths")
        .isCloseTo(weight(gap, "washing") * 3 / 10, within(1));
  }

  @Test
  void countsANarrowerSkillForTheBroaderOneAndNeverTheOtherWayRound() {
    Taxonomy both =
        new ATaxonomy()
            .skill("injecting")
            .skill("giving-insulin", "injecting")
            .occupation("nurse", "injecting")
            .occupation("diabetes-nurse", "giving-insulin")
            .made();

    assertThat(covered(both, "nurse", "giving-insulin")).isEqualTo(1000);
    assertThat(covered(both, "diabetes-nurse", "injecting")).isZero();
  }

  @Test
  void doesNotMindACircleOfBroaderSkills() {
    Taxonomy circle =
        new ATaxonomy().skill("a", "b").skill("b", "a").occupation("job", "a", "b").made();

    assertThat(covered(circle, "job", "b")).isEqualTo(1000);
  }

  @Test
  void believesProofMoreThanAClaim() {
    assertThat(Stream.of(Evidence.values()).map(evidence -> coveredWith(evidence)))
        .containsExactly(800, 900, 1000, 1000);
  }

  @Test
  void takesTheStrongestEvidenceForASkill() {
    Gap gap =
        gap(
            "nurse",
            new HeldSkill("injecting", Evidence.VALIDATED),
            new HeldSkill("giving-insulin", Evidence.CLAIMED));

    assertThat(line(gap, "injecting").heldPermille()).isEqualTo(1000);
  }

  @Test
  void leavesOutSkillsThatTheGoalDoesNotAskOrTheReleaseDoesNotKnow() {
    Gap gap =
        gap(
            "helper",
            new HeldSkill("lifting", Evidence.VALIDATED),
            new HeldSkill("juggling", Evidence.VALIDATED));

    assertThat(gap.coveredPermille()).isZero();
    assertThat(gap.lines()).hasSize(2);
  }

  @Test
  void hasNoLinesForAnOccupationThatAsksNothing() {
    Taxonomy empty = new ATaxonomy().occupation("king").made();

    Gap gap = Gap.between(empty.occupation("king").orElseThrow(), held(empty));

    assertThat(gap.lines()).isEmpty();
    assertThat(gap.coveredPermille()).isZero();
  }

  @Property
  void isTheSameWhateverOrderTheConceptsCameIn(@ForAll long seed) {
    ATaxonomy concepts =
        new ATaxonomy()
            .skills("a", "b", "c", "d")
            .skill("e", "a", "b")
            .occupation("x", "a", "b", "c")
            .occupation("y", List.of("c", "d"), List.of("e"));
    Taxonomy one = concepts.made();
    Taxonomy other = concepts.shuffled(seed);

    assertThat(Gap.between(other.occupation("y").orElseThrow(), held(other)))
        .isEqualTo(Gap.between(one.occupation("y").orElseThrow(), held(one)));
  }

  @Property
  void neverShrinksWhenSomebodyLearnsASkill(
      @ForAll @IntRange(min = 0, max = 5) int before,
      @ForAll @IntRange(min = 0, max = 5) int more) {
    HeldSkill known = new HeldSkill(work.uri(before), Evidence.EXPERIENCE);
    HeldSkill learned = new HeldSkill(work.uri(more), Evidence.CERTIFICATE);

    assertThat(gap("nurse", known, learned).heldMicro())
        .isGreaterThanOrEqualTo(gap("nurse", known).heldMicro());
  }

  private int coveredWith(Evidence evidence) {
    Taxonomy one = new ATaxonomy().skill("a").occupation("job", "a").made();
    return Gap.between(
            one.occupation("job").orElseThrow(),
            HeldSkills.of(one, List.of(new HeldSkill("a", evidence))))
        .coveredPermille();
  }

  private static int covered(Taxonomy taxonomy, String goal, String skill) {
    return Gap.between(
            taxonomy.occupation(goal).orElseThrow(),
            held(taxonomy, new HeldSkill(skill, Evidence.VALIDATED)))
        .coveredPermille();
  }

  private Gap gap(String goal, HeldSkill... skills) {
    return Gap.between(work.occupation(goal).orElseThrow(), held(work, skills));
  }

  private static HeldSkills held(Taxonomy taxonomy, HeldSkill... skills) {
    return HeldSkills.of(taxonomy, List.of(skills));
  }

  private int weight(Gap gap, String skill) {
    return line(gap, skill).weightPermille();
  }

  private GapLine line(Gap gap, String skill) {
    return gap.lines().stream()
        .filter(line -> line.skill() == number(skill))
        .findFirst()
        .orElseThrow();
  }

  private int number(String skill) {
    return work.number(skill).orElseThrow();
  }
}
