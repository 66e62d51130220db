package nl.leerroute.intake.http;

import java.util.Optional;
import java.util.Set;
import nl.leerroute.intake.answer.Hurdle;
import nl.leerroute.intake.journey.Gain;
import nl.leerroute.intake.journey.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How it goes, as it was sent.
 *
 * @param why somebody stopped
 * @param gains what it brought
 */
record ProgressForm(@Nullable String state, @Nullable Set<Hurdle> why, @Nullable Set<Gain> gains) {

  /** Empty: it is none of these. */
  Optional<Progress> progress() {
    return switch (state) {
      case "ENROLLED" -> Optional.of(new Progress.Enrolled());
      case "STARTED" -> Optional.of(new Progress.Started());
      case "COMPLETED" -> Optional.of(new Progress.Completed(gains == null ? Set.of() : gains));
      case "STOPPED" -> Optional.of(new Progress.Stopped(why == null ? Set.of() : why));
      case null, default -> Optional.empty();
    };
  }
}
