package nl.leerroute.intake.profile;

import java.util.Optional;

/** The name of a route that matching found. */
public record RouteId(String value) {

  private static final String FORM = "[A-Za-z0-9:_.-]{1,128}";

  public RouteId {
    if (!value.matches(FORM)) {
      throw new IllegalArgumentException("not a route id");
    }
  }

  public static Optional<RouteId> written(String text) {
    return text.matches(FORM) ? Optional.of(new RouteId(text)) : Optional.empty();
  }
}
