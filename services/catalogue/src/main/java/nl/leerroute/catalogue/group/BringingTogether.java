package nl.leerroute.catalogue.group;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerroute.catalogue.enrolment.Contact;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets providers answer what firms want together, and firms say to whom they show themselves. */
public final class BringingTogether {

  private final JoiningFirms firms;
  private final Proposals proposals;

  public BringingTogether(JoiningFirms firms, Proposals proposals) {
    this.firms = firms;
    this.proposals = proposals;
  }

  public Mono<List<GroupRequest>> requests() {
    return firms.all().collectList().map(Bundling::of);
  }

  /**
   * What a provider proposes.
   *
   * @param start absent: to be agreed
   */
  public record Terms(
      String region, ConceptUri skill, long priceCents, @Nullable LocalDate start, String text) {}

  /** Empty: there is no such group to be seen. What it proposed before becomes this. */
  public Mono<Proposal> propose(String provider, String name, Terms terms) {
    ProposalId id = ProposalId.of(provider, terms.region(), terms.skill());
    Proposal proposal =
        new Proposal(
            id,
            provider,
            name,
            terms.region(),
            terms.skill(),
            terms.priceCents(),
            terms.start(),
            terms.text(),
            List.of());
    return requests()
        .flatMapIterable(all -> all)
        .filter(each -> each.region().equals(terms.region()) && each.skill().equals(terms.skill()))
        .next()
        .flatMap(
            _ ->
                proposals.change(
                    id, current -> current.map(proposal::after).or(() -> Optional.of(proposal))));
  }

  public Flux<Proposal> of(Collection<String> providers) {
    return proposals.all().filter(each -> providers.contains(each.provider()));
  }

  /**
   * A group in which a firm takes part, as far as it can be seen.
   *
   * @param request absent: too few take part to tell of it
   */
  public record OwnGroup(
      ConceptUri skill, @Nullable GroupRequest request, List<Proposal> proposals) {}

  public Mono<List<OwnGroup>> ofFirm(String organisation) {
    return Mono.zip(firms.find(organisation), requests(), proposals.all().collectList())
        .map(
            found ->
                found.getT1().joins().stream()
                    .map(join -> own(found.getT1().region(), join, found.getT2(), found.getT3()))
                    .toList())
        .defaultIfEmpty(List.of());
  }

  private static OwnGroup own(
      String region, Join join, List<GroupRequest> requests, List<Proposal> proposals) {
    return new OwnGroup(
        join.skill(),
        requests.stream()
            .filter(each -> each.region().equals(region) && each.skill().equals(join.skill()))
            .findFirst()
            .orElse(null),
        proposals.stream().filter(each -> each.isFor(region, Set.of(join.skill()))).toList());
  }

  /** Empty: nothing was proposed to this firm under that id. */
  public Mono<Proposal> show(String organisation, ProposalId id, Contact contact) {
    return firms
        .find(organisation)
        .flatMap(
            firm ->
                proposals.change(
                    id,
                    current ->
                        current
                            .filter(each -> each.isFor(firm.region(), skills(firm)))
                            .map(each -> each.showing(new Proposal.Shown(organisation, contact)))));
  }

  public Mono<Void> hide(String organisation, ProposalId id) {
    return proposals.change(id, current -> current.map(each -> each.hiding(organisation))).then();
  }

  /**
   * Whoever takes part no more is not shown any more.
   *
   * @param organisations of which something was heard; of who is gone nothing is left
   */
  public Mono<Void> keepOnlyWhoTakesPart(Collection<String> organisations) {
    return proposals
        .all()
        .filter(
            each ->
                each.shown().stream()
                    .anyMatch(shown -> organisations.contains(shown.organisation())))
        .concatMap(
            each ->
                Flux.fromIterable(each.shown())
                    .map(Proposal.Shown::organisation)
                    .filter(organisations::contains)
                    .concatMap(organisation -> hideUnlessTakingPart(organisation, each)))
        .then();
  }

  private Mono<Void> hideUnlessTakingPart(String organisation, Proposal proposal) {
    Predicate<JoiningFirm> takesPart = firm -> proposal.isFor(firm.region(), skills(firm));
    return firms
        .find(organisation)
        .filter(takesPart)
        .hasElement()
        .flatMap(still -> still ? Mono.<Void>empty() : hide(organisation, proposal.id()));
  }

  private static Set<ConceptUri> skills(JoiningFirm firm) {
    return firm.joins().stream().map(Join::skill).collect(Collectors.toUnmodifiableSet());
  }
}
