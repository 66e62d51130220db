package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {

  private final Browser program = new Browser(GatewaySystem.running().address());

  @Test
  void theInterfaceForProgramsIsDescribedAndThePagesAreNot() {
    HttpResponse<String> answer = program.get("/api/v1/openapi.json");
    JsonNode description = JsonMapper.shared().readTree(answer.body());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(description.path("openapi").asString()).startsWith("3.1");
    assertThat(description.path("paths").propertyNames())
        .containsExactlyInAnyOrder("/api/v1/profile", "/api/v1/routes");
  }

  @Test
  void itSaysWhatARouteIsAndWhatAnAbsentOneIs() {
    JsonNode description = JsonMapper.shared().readTree(program.get("/api/v1/openapi.json").body());
    JsonNode answers = description.at("/paths/~1api~1v1~1routes/get/responses");

    assertThat(answers.path("200").toString()).contains("#/components/schemas/RouteSetPublished");
    assertThat(answers.path("404").toString()).contains("#/components/schemas/ProblemDetail");
    assertThat(description.at("/components/schemas/Route/properties").propertyNames())
        .contains("ownAtBestCents", "ownAtWorstCents", "steps");
  }
}
