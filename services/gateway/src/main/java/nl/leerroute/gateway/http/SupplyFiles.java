package nl.leerroute.gateway.http;

import java.util.List;
import nl.leerroute.gateway.supply.Complaint;
import nl.leerroute.gateway.supply.Supply;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes the file of a provider and hands it on. */
@Controller
final class SupplyFiles {

  /** A sheet of 10 MB and the form around it. */
  private static final long MOST_BYTES = 11L << 20;

  private final Supply supply;

  SupplyFiles(Supply supply) {
    this.supply = supply;
  }

  @PostMapping(Uploads.COURSES)
  Mono<Rendering> send(ServerWebExchange exchange, Visitor visitor) {
    String provider = OwnProvider.of(visitor);
    return exchange.getRequest().getHeaders().getContentLength() > MOST_BYTES
        ? thrownAway(exchange.getRequest()).thenReturn(tooLarge())
        : exchange
            .getMultipartData()
            .flatMap(parts -> send(provider, parts, visitor))
            .onErrorReturn(DataBufferLimitException.class, tooLarge());
  }

  /** After the answer to a form, its address may be asked for again. */
  @GetMapping(Uploads.COURSES)
  Rendering again() {
    return Places.goTo(SupplyPages.HOME);
  }

  private Mono<Rendering> send(
      String provider, MultiValueMap<String, Part> parts, Visitor visitor) {
    return parts.getFirst("bestand") instanceof FilePart file && !file.filename().isEmpty()
        ? supply
            .send(provider, isWhole(parts), Uploads.bytes(file.content()), visitor)
            .map(SupplyFiles::answer)
        : Mono.just(refused("none", HttpStatus.UNPROCESSABLE_CONTENT, List.of()));
  }

  private static boolean isWhole(MultiValueMap<String, Part> parts) {
    return parts.getFirst("alles") instanceof FormFieldPart field && field.value().equals("ja");
  }

  private static Rendering answer(Supply.Sent sent) {
    return switch (sent) {
      case Supply.Sent.Begun(String run) -> Places.goTo(SupplyPages.HOME + "/leveringen/" + run);
      case Supply.Sent.Refused(var complaints) ->
          refused("unreadable", HttpStatus.UNPROCESSABLE_CONTENT, complaints);
      case Supply.Sent.TooLarge() -> tooLarge();
      case Supply.Sent.Busy() -> refused("busy", HttpStatus.CONFLICT, List.of());
    };
  }

  /** What is too much is read to its end all the same: only then a browser reads our answer. */
  private static Mono<Void> thrownAway(ServerHttpRequest request) {
    return request.getBody().doOnNext(DataBufferUtils::release).then();
  }

  private static Rendering tooLarge() {
    return refused("too-large", HttpStatus.CONTENT_TOO_LARGE, List.of());
  }

  private static Rendering refused(String why, HttpStatus status, List<Complaint> complaints) {
    return Rendering.view("supply/refused")
        .status(status)
        .modelAttribute("why", why)
        .modelAttribute("complaints", complaints)
        .modelAttribute("trouble", Trouble.NONE)
        .build();
  }
}
