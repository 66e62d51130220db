package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.leerroute.e2e.AsyncApi.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What running services read, seen by where they park what they cannot use. */
class ParkingPlacesIT {

  private static final RunningSystem SYSTEM = Systems.shared();
  private static final Pattern DEPTH =
      Pattern.compile("^leerroute_deadletters_depth\\{.*topic=\"([^\"]+)\".*", Pattern.MULTILINE);

  @ParameterizedTest
  @FieldSource("nl.leerroute.e2e.ArchitectureTest#SERVICES")
  void aServiceReadsWhatItsDescriptionSaysAndNothingElse(String service) throws Exception {
    assertThat(parkingPlaces(service))
        .containsExactlyInAnyOrderElementsOf(
            AsyncApi.operations(service)
                .filter(Operation::receives)
                .map(Operation::parking)
                .toList());
  }

  private static List<String> parkingPlaces(String service) throws Exception {
    RunningSystem.Part part = RunningSystem.Part.valueOf(service.toUpperCase(Locale.ROOT));
    URI metrics = URI.create(SYSTEM.address(part) + "/actuator/prometheus");
    try (HttpClient http = HttpClient.newHttpClient()) {
      String text =
          http.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString()).body();
      return DEPTH.matcher(text).results().map(found -> found.group(1)).toList();
    }
  }
}
