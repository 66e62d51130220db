package nl.leerroute.gateway.http;

import java.util.Locale;
import nl.leerroute.gateway.browsing.Catalogue;
import nl.leerroute.gateway.browsing.Found;
import nl.leerroute.gateway.browsing.Wish;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** All offers, for everybody: what somebody looks for is all in the address. */
@Controller
final class BrowsePages {

  /** Kept for going back, asked again otherwise: the page is another one in another language. */
  static final String PRIVATE = "private, no-cache";

  private final Catalogue catalogue;
  private final MessageSource messages;

  BrowsePages(Catalogue catalogue, MessageSource messages) {
    this.catalogue = catalogue;
    this.messages = messages;
  }

  @GetMapping(WishAddress.PATH)
  Mono<Rendering> browse(@RequestParam MultiValueMap<String, String> address, Locale reader) {
    Wish wish = WishAddress.read(address);
    boolean misread = !wish.postcode().isEmpty() && wish.pc4().isEmpty();
    return catalogue
        .search(wish, Visitor.UNKNOWN)
        .map(found -> page(wish, found, misread, reader))
        .switchIfEmpty(
            Mono.defer(
                () ->
                    catalogue
                        .search(withoutPostcode(wish), Visitor.UNKNOWN)
                        .map(found -> page(wish.anywhere(), found, true, reader))));
  }

  private static Wish withoutPostcode(Wish wish) {
    Wish anywhere = wish.anywhere();
    return new Wish(anywhere.words(), "", anywhere.chosen(), anywhere.sort(), anywhere.page());
  }

  /** Behind the last page there is nothing: who comes there goes to the last one. */
  private Rendering page(Wish wish, Found found, boolean unknownPostcode, Locale reader) {
    int last = Math.max(1, found.pages());
    if (wish.page() > last) {
      return Places.goTo(WishAddress.write(wish.at(last)));
    }
    return Rendering.view("offers/browse")
        .modelAttribute("wish", wish)
        .modelAttribute("found", found)
        .modelAttribute("unknownPostcode", unknownPostcode)
        .modelAttribute("options", new Options(wish, found, new Phrases(messages, reader)))
        .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
        .build();
  }
}
