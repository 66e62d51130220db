package nl.leerroute.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.Aim;
import nl.leerroute.contracts.RouteSetPublished.AskedSkill;
import nl.leerroute.contracts.RouteSetPublished.GapLine;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.SkillGain;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.contracts.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteAdviceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Text TITLE = new Text("Zorg", "Care");
  private static final AskedSkill DUTCH =
      new AskedSkill("urn:dutch", new Text("Nederlands lezen", "read Dutch"));

  @Test
  void aRouteOnWhichNoMoneyIsCertainIsNotCalledAfterItsCertainty() {
    Route uncertain = route(100_000, Aim.SUREST);
    Route partly = route(100_000, Aim.SUREST, Aim.FASTEST);

    assertThat(advice(uncertain).name(uncertain)).isEqualTo("aim.another");
    assertThat(advice(partly).name(partly)).isEqualTo("aim.FASTEST");
    assertThat(advice(partly, uncertain).also(partly)).isEmpty();
  }

  @Test
  void theOnlyRouteIsBestAtNothingElse() {
    Route cheap = route(50_000, Aim.CHEAPEST, Aim.FASTEST);
    Route certain = route(50_000, Aim.SUREST);

    assertThat(advice(cheap, certain).also(cheap)).containsExactly("aim.FASTEST");
    assertThat(advice(cheap).also(cheap)).isEmpty();
  }

  @Test
  void whileTheLimitIsOutOfReachNoPriceLooksAsIfItWereWithinIt() {
    Route priced = route(50_000, Aim.CHEAPEST);
    Route free = route(0, Aim.CHEAPEST);

    assertThat(advice(priced).overLimit(priced)).contains("routes.limitUnknown");
    assertThat(advice(free).overLimit(free)).isEmpty();
  }

  @Test
  void aRouteWithCertainMoneyIs() {
    Route certain = route(50_000, Aim.SUREST);

    assertThat(advice(certain).name(certain)).isEqualTo("aim.SUREST");
  }

  @ParameterizedTest
  @CsvSource({"0, true", "199, true", "200, false"})
  void onlyAStepThatAddsLittleItselfMayFallAwayForWhoCanDoWhatItPreparesFor(
      int addsPermille, boolean mayFallAway) {
    Route route = route(50_000, Aim.CHEAPEST);

    assertThat(advice(route).mayFallAway(step(addsPermille, List.of(DUTCH))))
        .isEqualTo(mayFallAway);
    assertThat(advice(route).mayFallAway(step(addsPermille, List.of()))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "urn:care, 1000, true, gap.yes",
    "urn:care, 800, true, gap.unproven",
    "urn:care, 0, true, gap.learn",
    "urn:other, 0, true, gap.elsewhere",
    "urn:other, 0, false, gap.no"
  })
  void onlyWhatAStepOfARouteAddsIsSaidToBeLearnedThere(
      String skill, int heldPermille, boolean taughtNearby, String told) {
    Route route = route(50_000, List.of(step(100, List.of())), Aim.CHEAPEST);

    assertThat(
            advice(route).standing().of(new GapLine(skill, TITLE, 100, heldPermille, taughtNearby)))
        .isEqualTo(told);
  }

  private static Step step(int addsPermille, List<AskedSkill> opens) {
    return new Step(
        "offer",
        null,
        TITLE,
        "De School",
        OfferPublished.Kind.COURSE,
        Set.of(OfferPublished.Form.ONLINE),
        Set.of(),
        null,
        TODAY,
        TODAY.plusWeeks(4),
        null,
        4,
        8,
        null,
        null,
        null,
        true,
        0,
        0,
        0,
        List.of(new SkillGain("urn:care", TITLE, addsPermille)),
        opens,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        TITLE);
  }

  private static Route route(long ownAtWorstCents, Aim... aims) {
    return route(ownAtWorstCents, List.of(), aims);
  }

  private static Route route(long ownAtWorstCents, List<Step> steps, Aim... aims) {
    return new Route(
        "r",
        EnumSet.of(aims[0], aims),
        500,
        TODAY,
        TODAY.plusWeeks(4),
        8,
        0,
        100_000,
        20_000,
        ownAtWorstCents,
        null,
        steps,
        new Text("Waarom", "Why"));
  }

  private static RouteAdvice advice(Route... routes) {
    RouteSetPublished set =
        new RouteSetPublished(
            "p",
            1,
            Instant.EPOCH,
            TODAY,
            Instant.EPOCH,
            null,
            List.of(routes),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false);
    return RouteAdvice.of(set, "", Optional.empty(), Wishes.UNKNOWN);
  }
}
