package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.desk.Members;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The employers that are affiliated with a fund: the fund sends their list in, so that membership
 * is looked up and not believed.
 */
@Controller
final class MemberPages {

  static final String MEMBERS = OwnFund.HOME + "/werkgevers";

  private static final int MOST_BYTES = 8 << 20;

  private static final Members.Sent TOO_LARGE =
      new Members.Sent.Wrong(
          List.of(
              new Members.Complaint(
                  "",
                  new Bilingual(
                      "Dit bestand is groter dan 8 MB.", "This file is larger than 8 MB."))));

  private final Members members;

  MemberPages(Members members) {
    this.members = members;
  }

  @GetMapping(MEMBERS)
  Mono<Rendering> show(@RequestParam(defaultValue = "") String kvk, Visitor visitor) {
    OwnFund.of(visitor);
    return page(kvk, Optional.empty(), HttpStatus.OK, visitor);
  }

  private Mono<Rendering> page(
      String kvk, Optional<Members.Sent> sent, HttpStatus status, Visitor visitor) {
    return members
        .list(kvk, visitor)
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .map(
            list ->
                Rendering.view("fund/members")
                    .status(status)
                    .modelAttribute("list", list)
                    .modelAttribute("kvk", kvk)
                    .modelAttribute("taken", sent.flatMap(MemberPages::taken))
                    .modelAttribute(
                        "complaints", sent.map(MemberPages::complaints).orElse(List.of()))
                    .build());
  }

  private static Optional<Members.Sent.Taken> taken(Members.Sent sent) {
    return sent instanceof Members.Sent.Taken taken ? Optional.of(taken) : Optional.empty();
  }

  private static List<Members.Complaint> complaints(Members.Sent sent) {
    return sent instanceof Members.Sent.Wrong(var complaints) ? complaints : List.of();
  }

  @PostMapping(MEMBERS)
  Mono<Rendering> send(ServerWebExchange exchange, Visitor visitor) {
    OwnFund.of(visitor);
    return exchange
        .getMultipartData()
        .flatMap(MemberPages::content)
        .flatMap(csv -> members.send(csv, visitor))
        .flatMap(sent -> page("", Optional.of(sent), status(sent), visitor))
        .onErrorResume(
            DataBufferLimitException.class,
            _ -> page("", Optional.of(TOO_LARGE), HttpStatus.CONTENT_TOO_LARGE, visitor));
  }

  /** Without a file there is nothing in it, which is said as of an empty one. */
  private static Mono<byte[]> content(MultiValueMap<String, Part> parts) {
    return parts.getFirst("bestand") instanceof FilePart file
        ? DataBufferUtils.join(file.content(), MOST_BYTES)
            .map(Uploads::bytes)
            .defaultIfEmpty(new byte[0])
        : Mono.just(new byte[0]);
  }

  private static HttpStatus status(Members.Sent sent) {
    return sent instanceof Members.Sent.Taken ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  @PostMapping(MEMBERS + "/weg")
  Mono<Rendering> withdraw(Visitor visitor) {
    OwnFund.of(visitor);
    return members.withdraw(visitor).thenReturn(Places.goTo(MEMBERS));
  }
}
