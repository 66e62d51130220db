package nl.leerroute.catalogue.http;

import java.util.Map;
import java.util.function.Function;
import nl.leerroute.catalogue.importing.RecordOutcome;
import nl.leerroute.catalogue.offer.Listing;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.sheet.FillingForms;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.platform.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One offer of a provider as the cells of a form, whose words are those of the template.
 *
 * <p>What is wrong comes back with the outcome, and then nothing is stored.
 */
@RestController
class FormController {

  private static final String ADDRESS = "/providers/{id}/offers";
  private static final TypeReference<Map<String, Object>> PLAIN = new TypeReference<>() {};

  private final FillingForms forms;
  private final Offers offers;
  private final Function<Listing, OfferPublished> published;
  private final NamedProvider providers;
  private final JsonMapper mapper;

  FormController(
      FillingForms forms,
      Offers offers,
      Function<Listing, OfferPublished> published,
      NamedProvider providers,
      JsonMapper mapper) {
    this.forms = forms;
    this.offers = offers;
    this.published = published;
    this.providers = providers;
    this.mapper = mapper;
  }

  @PostMapping(ADDRESS)
  Mono<ResponseEntity<Object>> add(
      @PathVariable String id, @RequestBody CellsBody cells, Caller caller) {
    return providers
        .asked(id, caller)
        .flatMap(provider -> forms.take(provider, Map.of(), cells.filled()))
        .map(FormController::told)
        .defaultIfEmpty(Replies.missing());
  }

  @GetMapping(ADDRESS + "/{offer}")
  Mono<ResponseEntity<Object>> show(
      @PathVariable String id, @PathVariable String offer, Caller caller) {
    return providers
        .asked(id, caller)
        .flatMap(provider -> plain(provider, offer))
        .flatMap(forms::show)
        .<ResponseEntity<Object>>map(filled -> ResponseEntity.ok(CellsBody.of(filled)))
        .defaultIfEmpty(Replies.missing());
  }

  /** What the form does not show of the offer stays as it is. */
  @PutMapping(ADDRESS + "/{offer}")
  Mono<ResponseEntity<Object>> change(
      @PathVariable String id,
      @PathVariable String offer,
      @RequestBody CellsBody cells,
      Caller caller) {
    return providers
        .asked(id, caller)
        .flatMap(
            provider ->
                plain(provider, offer)
                    .flatMap(before -> forms.take(provider, before, cells.filled())))
        .map(FormController::told)
        .defaultIfEmpty(Replies.missing());
  }

  private Mono<Map<String, Object>> plain(Provider provider, String offer) {
    return Mono.justOrEmpty(OfferId.read(offer))
        .flatMap(offers::listing)
        .filter(listing -> listing.isOf(provider.id()))
        .map(listing -> mapper.convertValue(published.apply(listing), PLAIN));
  }

  static ResponseEntity<Object> told(RecordOutcome outcome) {
    return ResponseEntity.ok(OutcomeBody.of(outcome));
  }
}
