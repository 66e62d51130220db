package nl.leerroute.gateway.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.platform.http.Problems;
import nl.leerroute.platform.store.Versioned;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The session's own profile and routes for programs; nobody else's can be named. */
@RestController
@RequestMapping("/api/v1")
final class SessionApi {

  private final Profiles profiles;
  private final OwnRoutes routes;

  SessionApi(Profiles profiles, OwnRoutes routes) {
    this.profiles = profiles;
    this.routes = routes;
  }

  /** 404 while nothing was answered in this session. */
  @Operation(operationId = "profile", summary = "What was answered in this session")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProfileView.class)))
  @ApiResponse(
      responseCode = "404",
      description = "Nothing was answered yet",
      content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
  @GetMapping(path = "/profile", produces = MediaType.APPLICATION_JSON_VALUE)
  Mono<ResponseEntity<Object>> profile(@Parameter(hidden = true) Visitor visitor) {
    return Mono.justOrEmpty(visitor.profile())
        .flatMap(_ -> profiles.of(visitor))
        .filter(profile -> profile.version() > 0)
        .map(ProfileView::of)
        .map(SessionApi::found)
        .defaultIfEmpty(problem(Problems.notFound()));
  }

  /** 404 while there are no routes for this session. */
  @Operation(operationId = "routes", summary = "The routes of this session, with their money")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RouteSetPublished.class)))
  @ApiResponse(
      responseCode = "404",
      description = "There are no routes yet",
      content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
  @GetMapping(path = "/routes", produces = MediaType.APPLICATION_JSON_VALUE)
  Mono<ResponseEntity<Object>> routes(@Parameter(hidden = true) Visitor visitor) {
    return routes
        .of(visitor)
        .map(Versioned::state)
        .map(SessionApi::found)
        .defaultIfEmpty(problem(Problems.notFound()));
  }

  @ExceptionHandler
  ResponseEntity<Object> down(PartnerDown down) {
    return problem(
        Problems.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "partner-down",
            "A service that is needed for this does not answer.",
            "Nothing was changed. Ask again later. Service: " + down.partner()));
  }

  private static ResponseEntity<Object> found(Object body) {
    return ResponseEntity.ok(body);
  }

  private static ResponseEntity<Object> problem(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
