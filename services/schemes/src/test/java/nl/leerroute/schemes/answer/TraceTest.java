package nl.leerroute.schemes.answer;

import static nl.leerroute.schemes.TestScheme.TODAY;
import static nl.leerroute.schemes.TestScheme.scheme;
import static nl.leerroute.schemes.answer.Asked.START;
import static nl.leerroute.schemes.answer.Asked.costs;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.rule.Activity;
import org.junit.jupiter.api.Test;

class TraceTest {

  private static final TestScheme SCHEME =
      scheme("three")
          .requires("exam", new Condition.Is(OfferFacts.EXAM, true))
          .requires("credential", new Condition.Is(OfferFacts.CREDENTIAL, true))
          .requires("occupational", new Condition.Is(OfferFacts.OCCUPATIONAL, true));

  @Test
  void everyConditionIsToldWhateverCameOfTheOthers() {
    Facts facts =
        Facts.with().yesNo(OfferFacts.EXAM, true).yesNo(OfferFacts.CREDENTIAL, false).build();
    Trace trace = trace(facts, TODAY);
    assertThat(trace.conditions())
        .extracting(judged -> judged.requirement().id() + " " + judged.truth())
        .containsExactly("exam YES", "credential NO", "occupational UNKNOWN");
    assertThat(trace.conditions().getLast().missing()).containsExactly(OfferFacts.OCCUPATIONAL);
    assertThat(Asked.refused(trace.answer())).containsExactly("credential");
  }

  @Test
  void anEndedVersionIsNotJudgedAnyMore() {
    Trace trace = trace(Facts.NONE, LocalDate.of(2027, 1, 1));
    assertThat(trace.answer()).isInstanceOf(Answer.Ended.class);
    assertThat(trace.conditions()).isEmpty();
  }

  private static Trace trace(Facts facts, LocalDate asOf) {
    Purchase course = Purchase.of(Activity.COURSE, costs(100_000), START, START.plusDays(10));
    return new Evaluating(StatePensionAges.KNOWN)
        .trace(SCHEME.open(), new Question(facts, course), asOf);
  }
}
