package nl.leerroute.catalogue.group;

import java.time.LocalDate;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import org.jspecify.annotations.Nullable;

/**
 * On which terms one firm takes part.
 *
 * @param persons who would come
 * @param from first day that suits; absent: any day
 * @param where absent: anywhere
 * @param mostCents most that it would pay for one of them; absent: not said
 */
public record Join(
    ConceptUri skill,
    int persons,
    @Nullable LocalDate from,
    @Nullable Where where,
    @Nullable Long mostCents) {

  /** Where people would learn together. */
  public enum Where {
    AT_FIRM,
    AT_PROVIDER,
    ONLINE
  }
}
