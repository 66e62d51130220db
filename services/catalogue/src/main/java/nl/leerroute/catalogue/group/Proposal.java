package nl.leerroute.catalogue.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.catalogue.enrolment.Contact;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import org.jspecify.annotations.Nullable;

/**
 * What one provider proposes to a group, and which of its firms told this provider who they are.
 *
 * @param provider id
 * @param name of the provider
 * @param priceCents for one person
 * @param start absent: to be agreed
 * @param text in the provider's own words; empty: none
 */
public record Proposal(
    ProposalId id,
    String provider,
    String name,
    String region,
    ConceptUri skill,
    long priceCents,
    @Nullable LocalDate start,
    String text,
    List<Shown> shown) {

  /** A firm that let this provider see who it is. */
  public record Shown(String organisation, Contact contact) {}

  boolean isFor(String otherRegion, Set<ConceptUri> skills) {
    return region.equals(otherRegion) && skills.contains(skill);
  }

  public Optional<Shown> shownBy(String organisation) {
    return shown.stream().filter(each -> each.organisation().equals(organisation)).findFirst();
  }

  Proposal showing(Shown firm) {
    return with(Stream.concat(others(firm.organisation()), Stream.of(firm)).toList());
  }

  Proposal hiding(String organisation) {
    return with(others(organisation).toList());
  }

  /** New terms for the same group; who looked at it stays. */
  Proposal after(Proposal earlier) {
    return with(earlier.shown());
  }

  private Stream<Shown> others(String organisation) {
    return shown.stream().filter(each -> !each.organisation().equals(organisation));
  }

  private Proposal with(List<Shown> next) {
    return new Proposal(id, provider, name, region, skill, priceCents, start, text, next);
  }
}
