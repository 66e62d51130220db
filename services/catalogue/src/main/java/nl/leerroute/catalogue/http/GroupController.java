package nl.leerroute.catalogue.http;

import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.group.BringingTogether;
import nl.leerroute.catalogue.group.GroupRequest;
import nl.leerroute.catalogue.provider.ProviderId;
import nl.leerroute.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * What several firms of a region want to learn together, for those who may answer it.
 *
 * <p>Nothing of fewer than ten people or of one firm alone is told, and of nobody which firm it is,
 * but for firms that showed themselves to a provider.
 */
@RestController
class GroupController {

  static final String GROUPS = "/groups";
  static final String PROPOSALS = "/providers/{id}/proposals";

  private final BringingTogether together;
  private final NamedProvider providers;
  private final OwnProvider own;

  GroupController(BringingTogether together, NamedProvider providers, OwnProvider own) {
    this.together = together;
    this.providers = providers;
    this.own = own;
  }

  /** The largest first. */
  @GetMapping(GROUPS)
  Mono<List<GroupBody>> all() {
    return together.requests().map(all -> all.stream().map(GroupController::body).toList());
  }

  /** What a provider proposed, with the firms that showed themselves to it. */
  @GetMapping(PROPOSALS)
  Mono<ResponseEntity<Object>> proposed(@PathVariable String id, Caller caller) {
    return own.asked(id, caller)
        .flatMap(own::family)
        .flatMap(
            family ->
                together
                    .of(family.stream().map(ProviderId::value).toList())
                    .map(ProposalBody::forProvider)
                    .collectList())
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .defaultIfEmpty(Replies.missing());
  }

  /**
   * Proposes to a group: {@code {region, skill, priceCents, start, text}}. What was proposed to it
   * before becomes this.
   */
  @PutMapping(PROPOSALS)
  Mono<ResponseEntity<Object>> propose(
      @PathVariable String id, @RequestBody Map<String, @Nullable Object> body, Caller caller) {
    ReadingProposals reading = new ReadingProposals(body);
    return reading
        .terms()
        .map(
            terms ->
                providers
                    .asked(id, caller)
                    .flatMap(named -> together.propose(named.id(), named.name(), terms))
                    .<ResponseEntity<Object>>map(
                        now -> ResponseEntity.ok(ProposalBody.forProvider(now)))
                    .defaultIfEmpty(Replies.missing()))
        .orElseGet(() -> Mono.just(Replies.invalid(reading.problems())));
  }

  static GroupBody body(GroupRequest request) {
    return new GroupBody(
        request.region(),
        request.skill().value(),
        request.persons(),
        request.firms(),
        request.from() == null ? null : request.from().toString(),
        request.where().stream().map(Enum::name).toList(),
        request.leastCents(),
        request.mostCents());
  }

  /**
   * @param persons in whole tens
   * @param from day from which on it suits all; absent: any day
   * @param leastCents what the firm that would pay least would pay for one; absent: not said
   */
  record GroupBody(
      String region,
      String skill,
      int persons,
      int firms,
      @Nullable String from,
      List<String> where,
      @Nullable Long leastCents,
      @Nullable Long mostCents) {}
}
