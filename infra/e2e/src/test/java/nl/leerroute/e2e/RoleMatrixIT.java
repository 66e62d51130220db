package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every route of the running services and pages, asked by everybody. */
class RoleMatrixIT {

  private static final RunningSystem SYSTEM = Systems.shared();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final RoleMatrix MATRIX = RoleMatrix.read();

  /** What only the filter before all controllers says. */
  private static final String NOT_ALLOWED = "not-allowed";

  /** Nobody who asks here says which offer, or has chosen a route or said anything. */
  private static final Set<String> ABOUT_SOMETHING =
      Set.of(
          "/bedrijf/alles.json",
          "/mijn/aanvraag",
          "/mijn/elders",
          "/mijn/gegevens/alles.json",
          "/mijn/gegevens/vaardigheden.jsonld",
          "/mijn/reis/agenda.ics",
          "/mijn/werkgever/vraag",
          "/werkgever/plek");

  /** With each demo account one role. */
  private static final Map<String, String> ACCOUNTS =
      Map.of(
          "WORKER", "werknemer",
          "EMPLOYER", "werkgever",
          "FUND_OFFICER", "fondsmedewerker",
          "PROVIDER", "aanbieder",
          "ADVISER", "adviseur",
          "ANALYST", "analist",
          "OPERATOR", "beheerder");

  @ParameterizedTest
  @ValueSource(strings = {"intake", "catalogue", "funding", "matching", "insights"})
  void aServiceAnswersWhomItsLineNamesAndNobodyElse(String service) throws Exception {
    GatewayTokens tokens = new GatewayTokens(SYSTEM);
    List<String> wrong = new ArrayList<>();
    for (Route route : MATRIX.of(service)) {
      if (ask(route, "").statusCode() != 401) {
        wrong.add(route + " answers who says nothing");
      }
      for (String role : RoleMatrix.WITH_TOKEN) {
        HttpResponse<String> answer =
            ask(route, tokens.of("nobody-in-particular", role, "nobody-2"));
        boolean denied = answer.statusCode() == 403 && answer.body().contains(NOT_ALLOWED);
        if (denied == MATRIX.allows(route, role) || answer.statusCode() == 401) {
          wrong.add(route + " as " + role + ": " + answer.statusCode());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"intake", "catalogue", "funding", "matching", "insights"})
  void whatIsNotListedIsDeniedToEverybody(String service) throws Exception {
    GatewayTokens tokens = new GatewayTokens(SYSTEM);
    for (String role : RoleMatrix.WITH_TOKEN) {
      String token = tokens.of("nobody", role, "nobody-2");
      for (String path : List.of("/", "/nothing", "/v3/api-docs")) {
        assertThat(ask(new Route(service, "GET", path), token).statusCode())
            .as(path + " as " + role)
            .isEqualTo(403);
      }
      for (String path : List.of("/actuator/env", "/actuator/heapdump")) {
        assertThat(ask(new Route(service, "GET", path), token).statusCode())
            .as(path + " as " + role)
            .isEqualTo(role.equals("OPERATOR") ? 404 : 403);
      }
      assertThat(ask(new Route(service, "GET", "/actuator/deadletters"), token).statusCode())
          .as("dead letters as " + role)
          .isEqualTo(role.equals("OPERATOR") ? 200 : 403);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WORKER",
        "EMPLOYER",
        "FUND_OFFICER",
        "PROVIDER",
        "ADVISER",
        "ANALYST",
        "OPERATOR",
        RoleMatrix.EVERYBODY
      })
  void aPageIsThereForWhomItsLineNamesAndForNobodyElse(String role) throws Exception {
    Surfer surfer = new Surfer(SYSTEM);
    if (!role.equals(RoleMatrix.EVERYBODY)) {
      surfer.logIn(Objects.requireNonNull(ACCOUNTS.get(role)));
    }
    List<String> wrong = new ArrayList<>();
    for (Route route : pages()) {
      Surfer.Answer answer = surfer.asks(route.method(), route.example());
      boolean denied = answer.status() == 403 || answer.isClosed() || answer.isAskedToLogIn();
      boolean missing = answer.status() == 404;
      if (answer.status() >= 500) {
        wrong.add(route + " as " + role + " breaks: " + answer.status());
      } else if (MATRIX.allows(route, role)
          ? denied || (missing && !mayBeMissing(route))
          : !denied && !missing) {
        wrong.add(route + " as " + role + ": " + answer.status());
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Nothing has this name, this person has no answers yet, or the form names nothing. */
  private static boolean mayBeMissing(Route route) {
    return route.namesSomething()
        || route.path().startsWith("/api/")
        || route.method().equals("POST")
        || ABOUT_SOMETHING.contains(route.path());
  }

  /** What goes on talking is left to its own test; what ends the session is asked last. */
  private static List<Route> pages() {
    return MATRIX.of("gateway").stream()
        .filter(route -> !route.path().endsWith("/volg"))
        .sorted(
            Comparator.comparing(
                (Route route) -> route.path().equals("/mijn/gegevens/verwijderen")))
        .toList();
  }

  private static HttpResponse<String> ask(Route route, String token) throws Exception {
    RunningSystem.Part part = RunningSystem.Part.valueOf(route.service().toUpperCase(Locale.ROOT));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(SYSTEM.address(part) + route.example()))
            .timeout(Duration.ofSeconds(20))
            .header("Idempotency-Key", "roles")
            .header("Content-Type", "application/json")
            .method(route.method(), BodyPublishers.ofString(""));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
