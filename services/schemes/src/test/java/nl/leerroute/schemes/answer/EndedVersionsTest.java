package nl.leerroute.schemes.answer;

import static nl.leerroute.schemes.TestScheme.TODAY;
import static nl.leerroute.schemes.TestScheme.scheme;
import static nl.leerroute.schemes.answer.Asked.ask;
import static nl.leerroute.schemes.answer.Asked.costs;
import static nl.leerroute.schemes.answer.Asked.evaluate;
import static nl.leerroute.schemes.answer.Asked.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a version answers after its last day, or after the last day of which we know. */
class EndedVersionsTest {

  @Test
  void anEndedVersionSaysWhenItEnded() {
    assertThat(ask(scheme("old"), Facts.NONE, LocalDate.of(2027, 1, 1)))
        .isEqualTo(
            new Answer.Ended(
                scheme("old").rule().ref(), LocalDate.of(2026, 12, 31), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"2026-01-01, true", "2026-12-31, true", "2027-01-01, false"})
  void firstAndLastDayOfTheVersionCount(LocalDate asOf, boolean expected) {
    Purchase later = Purchase.of(Activity.COURSE, costs(100), asOf.plusDays(1), asOf.plusDays(2));
    assertThat(evaluate(scheme("year").open(), Facts.NONE, later, asOf) instanceof Answer.Pays)
        .isEqualTo(expected);
  }

  @Test
  void afterTheLastDayThatTheSourcesSpeakOfNothingIsPromised() {
    Validity seen =
        new Validity(Optional.empty(), Optional.empty(), Optional.of(TODAY.minusDays(1)));
    assertThat(ask(scheme("old").valid(seen), Facts.NONE)).isInstanceOf(Answer.NotComputed.class);
  }

  @Test
  void aRefusalUnderAVersionThatMayHaveEndedSaysSoFirst() {
    Validity seen =
        new Validity(Optional.empty(), Optional.empty(), Optional.of(TODAY.minusDays(1)));
    TestScheme scheme =
        scheme("old").valid(seen).requires("exam", new Condition.Is(OfferFacts.EXAM, true));
    Facts without = Facts.with().yesNo(OfferFacts.EXAM, false).build();
    assertThat(refused(ask(scheme, without))).containsExactly("validity", "exam");
  }
}
