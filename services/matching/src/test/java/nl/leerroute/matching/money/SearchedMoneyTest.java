package nl.leerroute.matching.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offers.Described;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.profile.Contract;
import nl.leerroute.matching.profile.EmployerSize;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.profile.WorkStatus;
import nl.leerroute.matching.route.Contribution;
import nl.leerroute.matching.route.Run;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.stream.DemoRegion;
import nl.leerroute.schemes.plan.FundingPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A search asks only the schemes that may pay a person something: with every real scheme, on days
 * on which many of them held, that must come to the same money as asking them all.
 */
class SearchedMoneyTest {

  private static final List<String> AGREEMENTS =
      List.of("cao-metaalbewerking", "cao-vvt", "cao-uitzendkrachten", "cao-hoveniers");

  @ParameterizedTest
  @CsvSource({"2011-10-03", "2016-06-06", "2019-03-04", "2021-09-06", "2023-03-06", "2026-11-23"})
  void isTheMoneyThatAllSchemesTogetherPay(LocalDate day) {
    World region = DemoRegion.on(day);

    for (Profile person : people().toList()) {
      SchemePurse purse = new SchemePurse(region.schemes(), person.situation(), day);
      for (Described described : region.offers().all()) {
        Step step = step(described.offer(), day);
        FundingPlan plan = purse.plan(List.of(step));

        assertThat(purse.alone(step))
            .as("%s of %s", described.offer().id(), person.situation())
            .isEqualTo(new Contribution(plan.ownAtBest(), plan.ownAtWorst()));
        assertThat(purse.atLeast(described.offer()).atBest()).isLessThanOrEqualTo(plan.ownAtBest());
        assertThat(purse.atLeast(described.offer()).atWorst())
            .isLessThanOrEqualTo(plan.ownAtWorst());
      }
    }
  }

  private static Stream<Profile> people() {
    return Stream.concat(
        AGREEMENTS.stream()
            .flatMap(
                agreement ->
                    IntStream.of(1958, 1984, 2001)
                        .mapToObj(
                            year ->
                                AProfile.wanting("x")
                                    .employed("C", agreement)
                                    .withEmployer(Contract.AGENCY, EmployerSize.FROM_10_TO_49)
                                    .contractedFor(32)
                                    .schooled(Education.MBO_2)
                                    .bornIn(year)
                                    .made())),
        Stream.of(WorkStatus.JOB_SEEKER, WorkStatus.SELF_EMPLOYED)
            .map(status -> AProfile.wanting("x").withStatus(status).bornIn(1970).made()));
  }

  private static Step step(Offer offer, LocalDate day) {
    return offer.startsAnyTime() || offer.offerings().isEmpty()
        ? new Step(
            offer,
            Run.free(Optional.empty(), Math.toIntExact(day.toEpochDay()) + 7, 0),
            day.plusWeeks(2))
        : Run.dated(offer.offerings().getFirst(), 0).of(offer);
  }
}
