package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.TODAY;
import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.best;
import static nl.leerroute.matching.planning.Planned.wounds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.planning.RouteSet.PlannedRoute;
import nl.leerroute.matching.profile.Benefit;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.matching.route.Authority;
import nl.leerroute.matching.route.Permission;
import org.junit.jupiter.api.Test;

class PermissionFirstTest {

  private static final int WEEKS = Authority.BENEFIT.weeks();

  private static final AWorld SOON_AND_LATER =
      AWorld.offering(wounds().starting(inWeeks(4), inWeeks(10)));

  @Test
  void whoMustAskFirstStartsWhenAnAnswerCanBeThere() {
    PlannedRoute route = fastest(SOON_AND_LATER, aNurseToBe().with(Benefit.RECEIVED));

    assertThat(Planned.steps(route)).containsExactly("wounds " + inWeeks(10));
    assertThat(route.permission())
        .contains(asked(Authority.BENEFIT, Optional.of(inWeeks(10).minusWeeks(WEEKS))));
  }

  @Test
  void whoHasAskedNeedNotWaitButIsRemindedOfTheAnswer() {
    PlannedRoute route = fastest(SOON_AND_LATER, aNurseToBe().with(Benefit.ASKED));

    assertThat(Planned.steps(route)).containsExactly("wounds " + inWeeks(4));
    assertThat(route.permission()).contains(asked(Authority.BENEFIT, Optional.empty()));
  }

  @Test
  void whoHasNoBenefitOrDidNotSayAsksNobody() {
    for (AProfile person : new AProfile[] {aNurseToBe(), aNurseToBe().with(Benefit.NONE)}) {
      PlannedRoute route = fastest(SOON_AND_LATER, person);

      assertThat(Planned.steps(route)).containsExactly("wounds " + inWeeks(4));
      assertThat(route.permission()).isEmpty();
    }
  }

  @Test
  void whatStartsAnyTimeStartsAfterIt() {
    PlannedRoute route =
        fastest(AWorld.offering(wounds().anyTime()), aNurseToBe().with(Benefit.RECEIVED));

    assertThat(Planned.steps(route)).containsExactly("wounds " + TODAY.plusWeeks(WEEKS));
  }

  @Test
  void nobodyNeedsPermissionForATalk() {
    RouteSet routes =
        AWorld.offering(AnOffer.called("talk").ofKind(Kind.ADVICE).starting(inWeeks(2)))
            .routesFor(AProfile.withoutGoal().with(Benefit.RECEIVED));

    assertThat(routes.routes())
        .singleElement()
        .satisfies(route -> assertThat(route.permission()).isEmpty());
  }

  @Test
  void whereAllStartsTooSoonItIsSaidWhatHelps() {
    RouteSet routes =
        AWorld.offering(wounds().starting(inWeeks(4)))
            .routesFor(aNurseToBe().with(Benefit.RECEIVED));

    assertThat(routes.routes()).isEmpty();
    assertThat(Planned.dutch(routes))
        .anyMatch(
            note ->
                note.contains("kan wel als je al gevraagd hebt of je mag leren met je uitkering."));
  }

  @Test
  void theAnswerHoldsUntilTheDayOnWhichItIsTooLateToAsk() {
    RouteSet routes =
        AWorld.offering(wounds().starting(inWeeks(9)))
            .routesFor(aNurseToBe().with(Benefit.RECEIVED));

    assertThat(routes.validUntil())
        .isEqualTo(LegalDays.startOf(inWeeks(9).minusWeeks(WEEKS).plusDays(1)));
  }

  private static Permission asked(Authority authority, Optional<LocalDate> until) {
    return new Permission(List.of(new Permission.Request(authority, until)));
  }

  private static PlannedRoute fastest(AWorld world, AProfile person) {
    return best(world.routesFor(person), Aim.FASTEST);
  }
}
