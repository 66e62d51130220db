package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerroute.matching.AScheme;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.planning.RouteSet.Question;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.rule.Allocation;
import org.junit.jupiter.api.Test;

/** What an answer could bring is what it adds to the money that is planned. */
class QuestionsWorthAskingTest {

  private static final AScheme OF_THE_AGREEMENT =
      AScheme.called("cao").where(WorkFacts.CAO, "cao-vvt").paying(100, 500);

  @Test
  void isNothingWherePlannedMoneyPaysAll() {
    assertThat(questions(AScheme.called("lottery").paying(100, 900).dividedBy(Allocation.BALLOT)))
        .isEmpty();
  }

  @Test
  void isAtMostWhatPlannedMoneyLeaves() {
    assertThat(questions(AScheme.called("lottery").paying(100, 700).dividedBy(Allocation.BALLOT)))
        .contains(10_000L);
  }

  private static List<Long> questions(AScheme planned) {
    AnOffer course = AnOffer.called("a").teaching("wounds").costing(800).starting(inWeeks(4));
    return AWorld.offering(course)
        .paying(planned, OF_THE_AGREEMENT)
        .routesFor(aNurseToBe())
        .questions()
        .stream()
        .map(Question::upToCents)
        .toList();
  }
}
