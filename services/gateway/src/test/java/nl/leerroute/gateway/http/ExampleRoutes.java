package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.Aim;
import nl.leerroute.contracts.RouteSetPublished.Applicant;
import nl.leerroute.contracts.RouteSetPublished.Certainty;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.MoneyKind;
import nl.leerroute.contracts.RouteSetPublished.Provenance;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.contracts.Text;
import org.jspecify.annotations.Nullable;

/** Small routes to draw. */
final class ExampleRoutes {

  private static final Text NAME = new Text("iets", "something");

  private ExampleRoutes() {}

  static Route of(Step... steps) {
    List<Step> all = List.of(steps);
    return new Route(
        "r-1",
        Set.of(Aim.CHEAPEST),
        800,
        all.getFirst().start(),
        all.getLast().end(),
        8,
        0,
        all.stream().mapToLong(Step::priceCents).sum(),
        all.stream().mapToLong(Step::ownAtBestCents).sum(),
        all.stream().mapToLong(Step::ownAtWorstCents).sum(),
        null,
        all,
        NAME);
  }

  static Step step(LocalDate start, LocalDate end) {
    return step(start, end, 0, 0, 0);
  }

  static Step step(
      LocalDate start, LocalDate end, long price, long best, long worst, FundingLine... lines) {
    return new Step(
        "school/cursus",
        null,
        NAME,
        "school",
        OfferPublished.Kind.COURSE,
        Set.of(),
        Set.of(),
        "nl",
        start,
        end,
        null,
        Math.toIntExact(ChronoUnit.WEEKS.between(start, end)) + 1,
        8,
        null,
        0,
        null,
        false,
        price,
        best,
        worst,
        List.of(),
        List.of(),
        List.of(lines),
        List.of(),
        null,
        null,
        null,
        new RouteSetPublished.Recognition(
            OfferPublished.Formality.NON_FORMAL, OfferPublished.Length.SHORT, null),
        NAME);
  }

  static FundingLine grant(
      String scheme, Certainty certainty, long cents, @Nullable Boolean advanced) {
    return new FundingLine(
        scheme,
        "1",
        new Text(scheme, scheme),
        MoneyKind.GRANT,
        Applicant.WORKER,
        certainty,
        cents,
        true,
        null,
        null,
        null,
        null,
        NAME,
        List.of(),
        List.of(),
        new Provenance("fonds", null, LocalDate.of(2026, 11, 1), true, false, true),
        advanced);
  }
}
