package nl.leerroute.catalogue.offer;

import java.util.List;
import java.util.Set;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be learned, complete enough to be planned for somebody.
 *
 * @param teaches skills that a participant has afterwards
 * @param requires skills that a participant needs before
 * @param entryEducation level asked at the start; absent: none
 * @param runs may be none when one can start at any time
 * @param accreditations registers in which provider or offer is listed
 */
public record Offer(
    OfferId id,
    Provider provider,
    Wording title,
    Wording summary,
    Nature nature,
    List<ConceptUri> teaches,
    List<ConceptUri> requires,
    @Nullable Education entryEducation,
    Effort effort,
    Price price,
    List<Run> runs,
    boolean startsAnyTime,
    Set<String> accreditations,
    Provenance provenance) {

  public Offer {
    teaches = List.copyOf(teaches);
    requires = List.copyOf(requires);
    runs = List.copyOf(runs);
    accreditations = Set.copyOf(accreditations);
  }
}
