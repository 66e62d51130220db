package nl.leerroute.catalogue.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leerroute.catalogue.offer.EndingOffers;
import nl.leerroute.catalogue.offer.Listing;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.catalogue.offer.Standing;
import nl.leerroute.catalogue.offer.Taken;
import nl.leerroute.catalogue.offer.TakingOffers;
import nl.leerroute.catalogue.offer.Wording;
import nl.leerroute.catalogue.provider.ProviderId;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.Text;
import nl.leerroute.platform.http.FieldProblem;
import nl.leerroute.platform.http.Problems;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Offers, in the form in which they are published. */
@RestController
class OfferController {

  private final Offers offers;
  private final TakingOffers taking;
  private final EndingOffers ending;
  private final OwnProvider own;
  private final Function<Listing, OfferPublished> published;

  OfferController(
      Offers offers,
      TakingOffers taking,
      EndingOffers ending,
      OwnProvider own,
      Function<Listing, OfferPublished> published) {
    this.offers = offers;
    this.taking = taking;
    this.ending = ending;
    this.own = own;
    this.published = published;
  }

  /** Those of one provider, or all, by id; what is not shown only its provider sees. */
  @GetMapping("/offers")
  Mono<List<OfferPublished>> list(@RequestParam Optional<String> provider, Caller caller) {
    return seesHidden(provider, caller)
        .flatMapMany(
            hidden ->
                offers
                    .listings()
                    .filter(listing -> listing.isShown() || (hidden && !listing.hasEnded())))
        .filter(listing -> provider.filter(id -> !listing.isOf(id)).isEmpty())
        .sort(Listing.BY_ID)
        .map(published)
        .collectList();
  }

  private Mono<Boolean> seesHidden(Optional<String> provider, Caller caller) {
    return Mono.justOrEmpty(provider.flatMap(ProviderId::read))
        .flatMap(id -> own.isOf(id, caller))
        .defaultIfEmpty(caller.is(Role.OPERATOR));
  }

  /** 410 when it has ended. */
  @GetMapping("/offers/{id}")
  Mono<ResponseEntity<Object>> get(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(OfferId.read(id))
        .flatMap(offers::listing)
        .filterWhen(
            listing ->
                listing.shelf().shown().isPresent()
                    ? Mono.just(true)
                    : seesHidden(Optional.of(listing.offer().provider().id()), caller))
        .map(
            listing ->
                listing.standing() instanceof Standing.Ended ended
                    ? gone(listing, ended)
                    : ResponseEntity.<Object>ok(published.apply(listing)))
        .switchIfEmpty(Mono.fromSupplier(Replies::missing));
  }

  /** Somebody who kept its address hears what it was and that it is no more. */
  private static ResponseEntity<Object> gone(Listing listing, Standing.Ended ended) {
    Wording title = listing.offer().title();
    ProblemDetail problem =
        Problems.of(HttpStatus.GONE, "ended", "This offer has ended.", "Look for another one.");
    problem.setProperty("offer", new Text(title.nl(), title.en()));
    problem.setProperty("endedOn", ended.on());
    return ResponseEntity.of(problem).build();
  }

  /** Every record gets its outcome, in the order they came; the same input twice is harmless. */
  @PutMapping("/offers")
  Mono<List<TakenBody>> take(@RequestBody List<@Nullable Object> records) {
    return taking.take(records).map(taken -> taken.stream().map(TakenBody::of).toList());
  }

  @DeleteMapping("/offers/{id}")
  Mono<ResponseEntity<Object>> withdraw(@PathVariable String id) {
    return Mono.justOrEmpty(OfferId.read(id))
        .flatMap(ending::withdraw)
        .filter(withdrawn -> withdrawn)
        .map(_ -> ResponseEntity.noContent().build())
        .switchIfEmpty(Mono.fromSupplier(Replies::missing));
  }

  /**
   * What became of one record.
   *
   * @param offerId absent: the record has none that can be read
   */
  record TakenBody(@Nullable String offerId, Taken.Outcome outcome, List<FieldProblem> errors) {

    static TakenBody of(Taken taken) {
      return new TakenBody(
          taken.id().map(OfferId::value).orElse(null),
          taken.outcome(),
          Replies.fields(taken.problems()));
    }
  }
}
