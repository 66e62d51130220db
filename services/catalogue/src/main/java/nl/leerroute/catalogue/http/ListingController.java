package nl.leerroute.catalogue.http;

import java.util.List;
import nl.leerroute.catalogue.offer.Listing;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How the offers of a provider stand, also those that have ended. */
@RestController
class ListingController {

  private final Offers offers;

  ListingController(Offers offers) {
    this.offers = offers;
  }

  /** By id; a provider sees its own, the operator anybody's. */
  @GetMapping("/listings")
  Mono<ResponseEntity<List<ListingBody>>> list(@RequestParam String provider, Caller caller) {
    if (!caller.is(Role.OPERATOR) && caller.organisation().filter(provider::equals).isEmpty()) {
      return Mono.just(ResponseEntity.status(HttpStatus.FORBIDDEN).build());
    }
    return offers
        .listings()
        .filter(listing -> listing.isOf(provider))
        .sort(Listing.BY_ID)
        .map(ListingBody::of)
        .collectList()
        .map(ResponseEntity::ok);
  }
}
