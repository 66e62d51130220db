package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerroute.matching.AScheme;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.planning.RouteSet.Question;
import nl.leerroute.matching.planning.RouteSet.UnusedScheme;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.rule.Activity;
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

  @Test
  void isNeverMoreThanTheFirstRouteLeavesToPayThoughADearerOneIsThereToo() {
    AnOffer cheap =
        AnOffer.called("cheap").teaching("wounds", "medicines").costing(100).starting(inWeeks(4));
    AnOffer dear =
        AnOffer.called("dear")
            .ofKind(Kind.TRAINING)
            .teaching("wounds", "medicines", "plans")
            .costing(4000)
            .starting(inWeeks(4));
    AScheme lottery =
        AScheme.called("lottery")
            .onlyFor(Activity.TRAINING)
            .paying(90, 3600)
            .dividedBy(Allocation.BALLOT);

    RouteSet routes =
        AWorld.offering(cheap, dear)
            .paying(OF_THE_AGREEMENT, lottery)
            .routesFor(aNurseToBe().paying(500));

    assertThat(routes.routes())
        .extracting(route -> route.route().own().atBest())
        .containsExactly(10_000L, 40_000L);
    assertThat(routes.questions()).extracting(Question::upToCents).containsExactly(10_000L);
    assertThat(routes.schemes()).extracting(UnusedScheme::upToCents).containsExactly(10_000L);
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
