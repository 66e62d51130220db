package nl.leerroute.platform.http;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Answers in the form of RFC 9457; a controller returns one with {@code
 * ResponseEntity.of(problem).build()}, declared as {@code ResponseEntity<?>}.
 *
 * <p>{@code type} is {@code urn:leerroute:problem:<code>}; {@code errors} lists what is wrong.
 */
public final class Problems {

  static final String TYPE = "urn:leerroute:problem:";

  private Problems() {}

  /** The request cannot be understood or is not valid: 400, with one entry per field. */
  public static ProblemDetail invalid(List<FieldProblem> errors) {
    ProblemDetail problem =
        of(HttpStatus.BAD_REQUEST, "invalid", "The request is not valid.", "See errors.");
    problem.setProperty("errors", errors);
    return problem;
  }

  /** 404. */
  public static ProblemDetail notFound() {
    return of(HttpStatus.NOT_FOUND, "not-found", "There is nothing here.", "");
  }

  /** Somebody else changed the same thing, or it exists with another content: 409. */
  public static ProblemDetail conflict(String detail) {
    return of(HttpStatus.CONFLICT, "conflict", "This is not possible now.", detail);
  }

  /** Understood and valid, but a rule says no: 422. */
  public static ProblemDetail refused(String code, String detail) {
    return of(HttpStatus.UNPROCESSABLE_CONTENT, code, "This was refused.", detail);
  }

  /** Something that we depend on is away; nothing was stored, and asking again is safe: 503. */
  public static ProblemDetail unavailable() {
    return of(
        HttpStatus.SERVICE_UNAVAILABLE,
        "unavailable",
        "This is not possible at the moment.",
        "Nothing was stored. Try again in a moment.");
  }

  /** Any other problem of the given code. */
  public static ProblemDetail of(HttpStatus status, String code, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create(TYPE + code));
    problem.setTitle(title);
    if (!detail.isEmpty()) {
      problem.setDetail(detail);
    }
    return problem;
  }
}
