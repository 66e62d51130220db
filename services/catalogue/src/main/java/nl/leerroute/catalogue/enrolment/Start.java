package nl.leerroute.catalogue.enrolment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When and where somebody begins.
 *
 * @param run dated run of the offer; absent: the offer begins at any time
 * @param town absent: online, at the participant's own work, or not known
 * @param enrolBefore last day to enrol; absent: until the start
 */
public record Start(
    @Nullable String run, LocalDate day, @Nullable String town, @Nullable LocalDate enrolBefore) {

  /** Whether it is the same start, wherever that is held by now. */
  boolean isSameAs(Start other) {
    return Objects.equals(run, other.run) && day.equals(other.day);
  }
}
