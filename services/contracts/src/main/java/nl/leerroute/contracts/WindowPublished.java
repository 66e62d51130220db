package nl.leerroute.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A period in which a scheme takes applications, and how its money stands, roughly.
 *
 * @param schemeVersion the version it was set for; it serves the versions after it as well
 * @param opens first instant at which an application counts
 * @param closes first instant at which it no longer counts; absent: no end known
 * @param ceilingCents money in the window; absent: unknown, or kept elsewhere
 */
public record WindowPublished(
    String windowId,
    String schemeId,
    String schemeVersion,
    Instant opens,
    @Nullable Instant closes,
    Status status,
    @Nullable Long ceilingCents) {

  public enum Status {
    PLANNED,
    OPEN,
    SCARCE,
    EXHAUSTED,
    CLOSED
  }
}
