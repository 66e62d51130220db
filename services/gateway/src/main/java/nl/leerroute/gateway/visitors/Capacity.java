package nl.leerroute.gateway.visitors;

import java.util.Arrays;
import java.util.Optional;

/** In what capacity somebody with an account uses Leerroute. */
public enum Capacity {
  WORKER,
  EMPLOYER,
  FUND_OFFICER,
  PROVIDER,
  ADVISER,
  ANALYST,
  OPERATOR;

  /** The capacity that the identity server calls by this name; other roles mean nothing here. */
  public static Optional<Capacity> called(String role) {
    return Arrays.stream(values()).filter(known -> known.name().equals(role)).findFirst();
  }
}
