package nl.leerroute.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.EnrolmentOrder;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.Permission;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TodoTest {

  private static final LocalDate ENROL = LocalDate.of(2026, 12, 7);

  @Test
  void moneyThatMayBeAskedForLaterIsAskedForBeforeOneEnrols() throws IOException {
    List<Todo> list = todo(null, ENROL.plusDays(6), true);

    assertThat(list.getFirst().line()).isPresent();
    assertThat(list).extracting(Todo::before).containsExactly(ENROL, ENROL);
  }

  @Test
  void moneyWithAnEarlierLastDayKeepsIt() throws IOException {
    assertThat(todo(null, ENROL.minusDays(6), true))
        .extracting(Todo::before)
        .containsExactly(ENROL.minusDays(6), ENROL);
  }

  @Test
  void nobodyIsToldToAskForMoneyBeforeThatIsPossible() throws IOException {
    assertThat(todo(ENROL.plusDays(1), ENROL.plusDays(6), true))
        .extracting(Todo::before)
        .containsExactly(ENROL, ENROL.plusDays(6));
  }

  @Test
  void moneyForOtherCostsDoesNotWaitForEnrolment() throws IOException {
    assertThat(todo(null, ENROL.plusDays(90), false))
        .extracting(Todo::before)
        .containsExactly(ENROL, ENROL.plusDays(90));
  }

  @Test
  void certainMoneyToFallBackOnIsInTheListToo() throws IOException {
    Route route = example();
    Step step = route.steps().getFirst();
    FundingLine uncertain = dated(step.funding().getFirst(), null, ENROL, true, "uncertain");
    FundingLine sure = dated(uncertain, null, ENROL.minusDays(3), true, "sure");
    List<Todo> list = Todo.of(with(route, with(step, uncertain, List.of(sure))));

    assertThat(list).extracting(Todo::fallback).containsExactly(true, false, false);
    assertThat(list.getFirst().before()).isEqualTo(ENROL.minusDays(3));
  }

  @Test
  void moneyWithADayBeforeThatOfAskingForLeaveStandsAboveIt() throws IOException {
    LocalDate ask = ENROL.minusDays(9);

    assertThat(Todo.beforeLeave(dueOn(ask, ask))).isEmpty();
    assertThat(Todo.beforeLeave(dueOn(ask.minusDays(1), ask)))
        .extracting(Todo::before)
        .containsExactly(ask.minusDays(1));
    assertThat(Todo.afterLeave(dueOn(ask.minusDays(1), ask)))
        .extracting(Todo::line)
        .containsExactly(Optional.empty());
  }

  private static Route dueOn(LocalDate day, LocalDate ask) throws IOException {
    Route route = example();
    Step step = route.steps().getFirst();
    FundingLine line = dated(step.funding().getFirst(), null, day, true, "scheme");
    return with(route, with(step, line, List.of()), new Permission(ask, 8, List.of()));
  }

  @Test
  void theLastDayBesideMoneyIsTheOneOfTheList() throws IOException {
    Route route = example();
    Step step = route.steps().getFirst();
    FundingLine late = dated(step.funding().getFirst(), null, ENROL.plusDays(6), true, "voucher");
    Step asked = with(step, late, List.of());

    assertThat(Todo.lastDay(asked, late)).contains(ENROL);
    assertThat(Todo.of(with(route, asked)).getFirst().before()).isEqualTo(ENROL);
  }

  @Test
  void aStartThatOneChoosesOneselfHasNoLastDay() throws IOException {
    Step anyTime = example().steps().get(1);

    assertThat(Todo.of(with(example(), anyTime)).getLast().movesAlong()).isTrue();
    assertThat(todo(null, ENROL, true)).noneMatch(Todo::movesAlong);
  }

  @Test
  void moneyThatOpensLaterSaysFromWhen() throws IOException {
    Todo later = todo(ENROL.minusDays(2), ENROL, true).getFirst();

    assertThat(later.opensAfter(ENROL.minusDays(9))).contains(ENROL.minusDays(2));
    assertThat(later.opensAfter(ENROL.minusDays(2))).isEmpty();
  }

  @Test
  void moneyThatNeedsProofOfEnrolmentComesAfterEnrolling() throws IOException {
    List<Todo> list = ordered(EnrolmentOrder.BEFORE_APPLYING, ENROL.plusDays(6));

    assertThat(list.getFirst().line()).isEmpty();
    assertThat(list).extracting(Todo::before).containsExactly(ENROL, ENROL.plusDays(6));
  }

  @Test
  void whoNeedsProofOfEnrolmentEnrolsBeforeTheLastDayToApply() throws IOException {
    List<Todo> list = ordered(EnrolmentOrder.BEFORE_APPLYING, ENROL.minusDays(6));

    assertThat(list.getFirst().line()).as("enrolling").isEmpty();
    assertThat(list)
        .extracting(Todo::before)
        .containsExactly(ENROL.minusDays(6), ENROL.minusDays(6));
  }

  @ParameterizedTest
  @EnumSource(
      value = EnrolmentOrder.class,
      names = "BEFORE_APPLYING",
      mode = EnumSource.Mode.EXCLUDE)
  void anyOtherMoneyIsAskedForBeforeOneEnrols(EnrolmentOrder order) throws IOException {
    List<Todo> list = ordered(order, ENROL.plusDays(6));

    assertThat(list.getFirst().order()).contains("enrolment." + order);
    assertThat(list).extracting(Todo::before).containsExactly(ENROL, ENROL);
  }

  @ParameterizedTest
  @EnumSource(EnrolmentOrder.class)
  void enrollingNamesTheMoneyThatIsLostByEnrollingFirst(EnrolmentOrder order) throws IOException {
    boolean lost = order == EnrolmentOrder.AFTER_APPLYING || order == EnrolmentOrder.AFTER_DECISION;

    assertThat(ordered(order, ENROL.plusDays(6)).stream().flatMap(all -> all.first(ENROL).stream()))
        .extracting(MoneyFirst::order)
        .isEqualTo(lost ? List.of(order) : List.of());
  }

  @Test
  void whatNobodyKnowsIsSaidToBeUnknown() throws IOException {
    assertThat(todo(null, ENROL, true).getFirst().order()).contains("enrolment.unknown");
    assertThat(todo(null, ENROL, false).getFirst().order())
        .as("money for other costs of an employer")
        .isEmpty();
  }

  private static List<Todo> ordered(EnrolmentOrder order, LocalDate until) throws IOException {
    Route route = example();
    Step step = route.steps().getFirst();
    FundingLine line = dated(step.funding().getFirst(), null, until, true, "scheme");
    return Todo.of(with(route, with(step, ordered(line, order), List.of())));
  }

  private static FundingLine ordered(FundingLine line, EnrolmentOrder order) {
    return new FundingLine(
        line.schemeId(),
        line.schemeVersion(),
        line.name(),
        line.kind(),
        line.applicant(),
        line.certainty(),
        line.amountCents(),
        line.lowersPrice(),
        line.applyFrom(),
        line.applyBefore(),
        line.later(),
        order,
        line.why(),
        line.derivation(),
        line.steps(),
        line.provenance(),
        line.advanced());
  }

  private static List<Todo> todo(@Nullable LocalDate from, LocalDate until, boolean lowersPrice)
      throws IOException {
    Route route = example();
    Step step = route.steps().getFirst();
    FundingLine line = dated(step.funding().getFirst(), from, until, lowersPrice, "scheme");
    return Todo.of(with(route, with(step, line, List.of())));
  }

  private static FundingLine dated(
      FundingLine line,
      @Nullable LocalDate from,
      LocalDate until,
      boolean lowersPrice,
      String scheme) {
    return new FundingLine(
        scheme,
        line.schemeVersion(),
        line.name(),
        line.kind(),
        line.applicant(),
        line.certainty(),
        line.amountCents(),
        lowersPrice,
        from,
        until,
        null,
        null,
        line.why(),
        line.derivation(),
        line.steps(),
        line.provenance(),
        line.advanced());
  }

  private static Route example() throws IOException {
    try (InputStream in = TodoTest.class.getResourceAsStream("/routes.json")) {
      return Payloads.read(Objects.requireNonNull(in).readAllBytes(), RouteSetPublished.class)
          .routes()
          .getFirst();
    }
  }

  private static Step with(Step step, FundingLine line, List<FundingLine> fallback) {
    return new Step(
        step.offerId(),
        step.offeringId(),
        step.title(),
        step.provider(),
        step.kind(),
        step.forms(),
        step.dayParts(),
        step.language(),
        step.start(),
        step.end(),
        ENROL,
        step.durationWeeks(),
        step.hoursPerWeek(),
        step.place(),
        step.distanceKm(),
        step.credential(),
        step.fictional(),
        step.priceCents(),
        step.ownAtBestCents(),
        step.ownAtWorstCents(),
        step.adds(),
        step.opens(),
        List.of(line),
        fallback,
        step.partOf(),
        step.exemption(),
        step.travel(),
        step.recognition(),
        step.why());
  }

  private static Route with(Route route, Step step) {
    return with(route, step, route.permission());
  }

  private static Route with(Route route, Step step, @Nullable Permission permission) {
    return new Route(
        route.routeId(),
        route.aims(),
        route.coveredPermille(),
        route.starts(),
        route.ends(),
        route.hoursPerWeek(),
        route.farthestKm(),
        route.priceCents(),
        route.ownAtBestCents(),
        route.ownAtWorstCents(),
        permission,
        List.of(step),
        route.why());
  }
}
