package nl.leerroute.matching.team;

import java.time.LocalDate;
import java.util.Optional;
import nl.leerroute.matching.text.Text;

/**
 * Something that people of a role should learn.
 *
 * @param skill its number in the taxonomy; -1: the release does not know it
 * @param persons never more than the role has
 */
record Line(
    String uri,
    int skill,
    Text label,
    Necessity necessity,
    int persons,
    Optional<LocalDate> heldUntil) {

  boolean isKnown() {
    return skill >= 0;
  }

  /** Whether what ends on a day comes too late. */
  boolean isOverBy(LocalDate day) {
    return heldUntil.filter(day::isAfter).isPresent();
  }
}
