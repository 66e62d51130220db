package nl.leerroute.matching.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.matching.ATaxonomy;
import org.junit.jupiter.api.Test;

/** Profiles and offers may name concepts that were replaced, or those of another taxonomy. */
class AliasesTest {

  private final Taxonomy taxonomy =
      new ATaxonomy()
          .skills("weld", "paint")
          .alias("braze", "weld")
          .alias("older", "braze")
          .alias("lost", "nothing")
          .alias("here", "there")
          .alias("there", "here")
          .occupation("welder", "older")
          .occupationAlias("lasser", "welder")
          .made();

  @Test
  void anAliasIsTheSkillThatItStandsForHoweverManySteps() {
    assertThat(taxonomy.number("braze")).isEqualTo(taxonomy.number("weld"));
    assertThat(taxonomy.number("older")).isEqualTo(taxonomy.number("weld"));
  }

  @Test
  void anOccupationAnswersByItsAliasToo() {
    assertThat(taxonomy.occupation("lasser")).isEqualTo(taxonomy.occupation("welder"));
    assertThat(taxonomy.occupation("welder").orElseThrow().asks()).hasSize(1);
    assertThat(taxonomy.occupations()).hasSize(1);
  }

  @Test
  void anAliasOfNothingAndACircleAreNoSkills() {
    assertThat(taxonomy.number("lost")).isEmpty();
    assertThat(taxonomy.number("here")).isEmpty();
    assertThat(taxonomy.size()).isEqualTo(2);
  }
}
