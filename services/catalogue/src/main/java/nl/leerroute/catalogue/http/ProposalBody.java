package nl.leerroute.catalogue.http;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.catalogue.enrolment.Contact;
import nl.leerroute.catalogue.group.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * What a provider proposes to a group.
 *
 * @param start absent: to be agreed
 * @param text empty: none
 * @param firms that showed themselves to this provider; of an employer only what it showed itself
 */
record ProposalBody(
    String id,
    String provider,
    String region,
    String skill,
    long priceCents,
    @Nullable LocalDate start,
    String text,
    List<FirmBody> firms) {

  record FirmBody(String name, String reachedAt) {

    static FirmBody of(Contact contact) {
      return new FirmBody(contact.name(), contact.reachedAt());
    }
  }

  static ProposalBody forProvider(Proposal proposal) {
    return of(proposal, proposal.shown().stream().map(Proposal.Shown::contact).toList());
  }

  static ProposalBody forFirm(Proposal proposal, String organisation) {
    return of(
        proposal, proposal.shownBy(organisation).map(Proposal.Shown::contact).stream().toList());
  }

  private static ProposalBody of(Proposal proposal, List<Contact> contacts) {
    return new ProposalBody(
        proposal.id().value(),
        proposal.name(),
        proposal.region(),
        proposal.skill().value(),
        proposal.priceCents(),
        proposal.start(),
        proposal.text(),
        contacts.stream().map(FirmBody::of).toList());
  }
}
