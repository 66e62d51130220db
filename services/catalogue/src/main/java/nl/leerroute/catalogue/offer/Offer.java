package nl.leerroute.catalogue.offer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be learned, complete enough to be planned for somebody.
 *
 * @param teaches skills that a participant has afterwards
 * @param requires skills that a participant needs before
 * @param levels of some of these skills, by their address
 * @param entryEducation level asked at the start; absent: none
 * @param runs may be none when one can start at any time
 * @param accreditations registers in which provider or offer is listed
 * @param results absent: not known
 * @param schemeFacts absent: nothing of it was said
 */
public record Offer(
    OfferId id,
    Provider provider,
    Wording title,
    Wording summary,
    Nature nature,
    Learning learning,
    List<ConceptUri> teaches,
    List<ConceptUri> requires,
    List<SkillAtLevel> levels,
    @Nullable Education entryEducation,
    Effort effort,
    Price price,
    List<Run> runs,
    boolean startsAnyTime,
    Regulation regulation,
    Audience audience,
    Set<String> accreditations,
    @Nullable Results results,
    Links links,
    @Nullable SchemeFacts schemeFacts,
    Provenance provenance) {

  public Offer {
    teaches = List.copyOf(teaches);
    requires = List.copyOf(requires);
    levels =
        levels.stream()
            .sorted(Comparator.comparing((SkillAtLevel one) -> one.skill().value()))
            .toList();
    runs = List.copyOf(runs);
    accreditations = Set.copyOf(accreditations);
  }

  /** The last day on which one can still enrol; empty: there is no last day. */
  Optional<LocalDate> lastDayToEnrol() {
    return startsAnyTime
        ? Optional.empty()
        : runs.stream().map(Run::lastDayToEnrol).max(Comparator.naturalOrder());
  }

  /** Whether the other one differs at most in where it comes from and when it was checked. */
  boolean saysTheSameAs(Offer other) {
    return with(other.provenance).equals(other);
  }

  private Offer with(Provenance provenance) {
    return new Offer(
        id,
        provider,
        title,
        summary,
        nature,
        learning,
        teaches,
        requires,
        levels,
        entryEducation,
        effort,
        price,
        runs,
        startsAnyTime,
        regulation,
        audience,
        accreditations,
        results,
        links,
        schemeFacts,
        provenance);
  }
}
