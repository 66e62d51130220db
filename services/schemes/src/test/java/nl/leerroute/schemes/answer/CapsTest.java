package nl.leerroute.schemes.answer;

import static nl.leerroute.schemes.TestScheme.scheme;
import static nl.leerroute.schemes.answer.Asked.ask;
import static nl.leerroute.schemes.answer.Asked.pays;
import static nl.leerroute.schemes.answer.Asked.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.fact.Award;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.rule.Cap;
import org.junit.jupiter.api.Test;

/** What was received before leaves less room. */
class CapsTest {

  @Test
  void awardsOfTheSameYearUseUpTheCap() {
    TestScheme scheme = scheme("cap").capped(Cap.Scope.PERSON_CALENDAR_YEAR, 100_000);
    Facts received = had(new Award("cap", LocalDate.of(2026, 1, 5), 60_000));
    assertThat(ask(scheme, received))
        .asInstanceOf(type(Answer.Pays.class))
        .satisfies(pays -> assertThat(pays.cents()).isEqualTo(40_000));
    assertThat(refused(ask(scheme, had(new Award("cap", LocalDate.of(2026, 1, 5), 100_000)))))
        .containsExactly("cap-PERSON_CALENDAR_YEAR");
    assertThat(ask(scheme, had(new Award("cap", LocalDate.of(2025, 12, 31), 100_000))))
        .isInstanceOf(Answer.Pays.class);
  }

  @Test
  void aSecondAwardInOnePeriodIsRefusedWhenOneIsAllowed() {
    TestScheme scheme =
        scheme("once").capped(Cap.Scope.PERSON_LIFE, OptionalLong.empty(), OptionalInt.of(1));
    assertThat(refused(ask(scheme, had(new Award("once", LocalDate.of(1999, 1, 1), 1)))))
        .containsExactly("cap-PERSON_LIFE");
  }

  @Test
  void aStudyYearRunsFromAugustToJuly() {
    TestScheme scheme = scheme("study").once(Cap.Scope.PERSON_STUDY_YEAR);
    assertThat(ask(scheme, had(new Award("study", LocalDate.of(2025, 7, 31), 1))))
        .isInstanceOf(Answer.Pays.class);
    assertThat(ask(scheme, had(new Award("study", LocalDate.of(2025, 8, 1), 1))))
        .isInstanceOf(Answer.Refused.class);
  }

  @Test
  void whatNobodyAskedIsAssumedAloud() {
    assertThat(pays(scheme("cap").once(Cap.Scope.PERSON_LIFE)).assumptions()).hasSize(1);
    assertThat(ask(scheme("cap").once(Cap.Scope.PERSON_LIFE), had()))
        .asInstanceOf(type(Answer.Pays.class))
        .satisfies(pays -> assertThat(pays.assumptions()).isEmpty());
  }

  private static Facts had(Award... awards) {
    return Facts.with().received(List.of(awards)).build();
  }
}
