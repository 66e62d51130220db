package nl.leerroute.intake.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Health;
import nl.leerroute.intake.answer.Help;
import nl.leerroute.intake.answer.Hurdle;
import nl.leerroute.intake.answer.Motive;
import nl.leerroute.intake.answer.Questions;
import nl.leerroute.intake.answer.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeutralLimitsTest {

  @Test
  void whoSaidNothingIsLimitedByNothing() {
    NeutralLimits limits = NeutralLimits.of(Answers.none());

    assertThat(limits.hoursPerWeek()).isEmpty();
    assertThat(limits.help()).isEmpty();
    assertThat(limits.preferences()).isEmpty();
    assertThat(limits.noHeavyWork()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "READING, AT_WORK",
    "READING, NOT_ONLY_ONLINE",
    "DIGITAL, NOT_ONLY_ONLINE",
    "SCHOOL, AT_WORK",
    "SCHOOL, NO_EXAM",
    "CONFIDENCE, SHORT",
    "MONEY, LITTLE_MONEY",
    "TIME, SHORT",
    "TRAVEL, WITHOUT_TRAVEL"
  })
  void aHurdleLeadsAroundIt(Hurdle hurdle, Preference preference) {
    assertThat(NeutralLimits.of(Answers.none().with(Questions.HURDLES, all(hurdle))).preferences())
        .contains(preference);
  }

  @Test
  void helpThatFollowsFromAHurdleStandsBesideHelpThatWasAskedFor() {
    Answers answers =
        Answers.none()
            .with(Questions.HELP, all(Help.STEP_FREE))
            .with(Questions.HURDLES, all(Hurdle.CARE, Hurdle.DIGITAL));

    assertThat(NeutralLimits.of(answers).help())
        .containsExactlyInAnyOrder(Help.STEP_FREE, Help.CHILDCARE, Help.DIGITAL_HELP);
  }

  @Test
  void healthComesDownToALimitThatManyHave() {
    Answers ill =
        Answers.none()
            .with(Questions.HEALTH, all(Health.NO_HEAVY_WORK, Health.LITTLE_ENERGY))
            .with(Questions.TROUBLES, all(Trouble.DEBTS));

    NeutralLimits limits = NeutralLimits.of(ill);

    assertThat(limits.noHeavyWork()).isTrue();
    assertThat(limits.hoursPerWeek()).contains(8L);
    assertThat(limits.preferences()).containsExactly(Preference.LITTLE_MONEY);
  }

  @Test
  void hoursThatSomebodyNamesStand() {
    Answers answers =
        Answers.none()
            .with(Questions.HOURS_PER_WEEK, 12L)
            .with(Questions.HEALTH, all(Health.LITTLE_ENERGY));

    assertThat(NeutralLimits.of(answers).hoursPerWeek()).contains(12L);
  }

  @Test
  void whoWantsADiplomaOrCompanyGetsItAmongEquals() {
    Answers answers =
        Answers.none().with(Questions.MOTIVES, all(Motive.DIPLOMA, Motive.MEET_PEOPLE));

    assertThat(NeutralLimits.of(answers).preferences())
        .containsExactlyInAnyOrder(Preference.RECOGNISED_DIPLOMA, Preference.WITH_OTHERS);
  }

  @SafeVarargs
  private static <T> SequencedSet<T> all(T... values) {
    SequencedSet<T> all = new LinkedHashSet<>();
    for (T value : values) {
      all.add(value);
    }
    return all;
  }
}
