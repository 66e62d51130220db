package nl.leerroute.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OlderRouteSetTest {

  @Test
  void whatMustBeAskedWasAlwaysAboutABenefit() {
    ObjectNode older =
        (ObjectNode)
            JsonMapper.shared().readTree(Resources.read("/examples/route-set-published.v1.json"));
    ((ObjectNode) older.at("/routes/0/permission")).remove("requests");

    RouteSetPublished routes =
        Payloads.read(older.toString().getBytes(StandardCharsets.UTF_8), RouteSetPublished.class);

    assertThat(Objects.requireNonNull(routes.routes().getFirst().permission()).all())
        .containsExactly(
            new RouteSetPublished.Request(
                RouteSetPublished.Authority.BENEFIT, LocalDate.of(2026, 12, 7), 8));
  }

  @Test
  void whatAnOlderPlannerDidNotSayIsReadAsNotSaid() {
    ObjectNode older =
        (ObjectNode)
            JsonMapper.shared().readTree(Resources.read("/examples/route-set-published.v1.json"));
    older.remove(List.of("directions", "withoutEmployer"));
    ((ObjectNode) older.at("/routes/0")).remove("permission");
    ((ObjectNode) older.at("/schemes/0")).remove(List.of("applicant", "ground"));
    ((ObjectNode) older.at("/routes/0/steps/0"))
        .remove(List.of("travel", "language", "exemption", "partOf"));
    ((ObjectNode) older.at("/routes/0/steps/0/funding/0")).remove(List.of("enrolment", "later"));

    RouteSetPublished routes =
        Payloads.read(older.toString().getBytes(StandardCharsets.UTF_8), RouteSetPublished.class);

    assertThat(routes.directions()).isEmpty();
    assertThat(routes.withoutEmployer()).isFalse();
    assertThat(routes.routes().getFirst().permission()).isNull();
    assertThat(routes.schemes().getFirst().applicant()).isNull();
    assertThat(routes.schemes().getFirst().ground()).isNull();
    assertThat(routes.routes().getFirst().steps().getFirst().travel()).isNull();
    assertThat(routes.routes().getFirst().steps().getFirst().language()).isNull();
    assertThat(routes.routes().getFirst().steps().getFirst().exemption()).isNull();
    assertThat(routes.routes().getFirst().steps().getFirst().partOf()).isNull();
    assertThat(routes.routes().getFirst().steps().getFirst().funding().getFirst().enrolment())
        .isNull();
    assertThat(routes.routes().getFirst().steps().getFirst().funding().getFirst().later()).isNull();
  }
}
