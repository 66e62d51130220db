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

  private static final List<Members.Complaint> TOO_LARGE =
      List.of(
          new Members.Complaint(
              "",
              new Bilingual("Dit bestand is groter dan 8 MB.", "This file is larger than 8 MB.")));

  private final Members members;

  MemberPages(Members members) {
    this.members = members;
  }

  /** What the list that was just sent in made different. */
  record Changes(int added, int gone) {}

  /**
   * @param nieuw with {@code weg} what a list made different from the one before
   */
  @GetMapping(MEMBERS)
  Mono<Rendering> show(
      @RequestParam(defaultValue = "") String kvk,
      @RequestParam Optional<Integer> nieuw,
      @RequestParam Optional<Integer> weg,
      Visitor visitor) {
    OwnFund.of(visitor);
    Optional<Changes> changes = nieuw.flatMap(added -> weg.map(gone -> new Changes(added, gone)));
    return page(kvk, changes, List.of(), HttpStatus.OK, visitor);
  }

  private Mono<Rendering> page(
      String kvk,
      Optional<Changes> changes,
      List<Members.Complaint> complaints,
      HttpStatus status,
      Visitor visitor) {
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
                    .modelAttribute("changes", changes)
                    .modelAttribute("complaints", complaints)
                    .build());
  }

  @PostMapping(MEMBERS)
  Mono<Rendering> send(ServerWebExchange exchange, Visitor visitor) {
    OwnFund.of(visitor);
    return exchange
        .getMultipartData()
        .flatMap(MemberPages::content)
        .flatMap(csv -> members.send(csv, visitor))
        .flatMap(sent -> after(sent, visitor))
        .onErrorResume(
            DataBufferLimitException.class,
            _ -> refused(TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE, visitor));
  }

  /** A list that was taken is told of on a page that can be opened again without sending it. */
  private Mono<Rendering> after(Members.Sent sent, Visitor visitor) {
    return switch (sent) {
      case Members.Sent.Taken(int added, int gone) ->
          Mono.just(Places.goTo(MEMBERS + "?nieuw=" + added + "&weg=" + gone));
      case Members.Sent.Wrong(var complaints) ->
          refused(complaints, HttpStatus.UNPROCESSABLE_CONTENT, visitor);
    };
  }

  private Mono<Rendering> refused(
      List<Members.Complaint> complaints, HttpStatus status, Visitor visitor) {
    return page("", Optional.empty(), complaints, status, visitor);
  }

  /** Without a file there is nothing in it, which is said as of an empty one. */
  private static Mono<byte[]> content(MultiValueMap<String, Part> parts) {
    return parts.getFirst("bestand") instanceof FilePart file
        ? DataBufferUtils.join(file.content(), MOST_BYTES)
            .map(Uploads::bytes)
            .defaultIfEmpty(new byte[0])
        : Mono.just(new byte[0]);
  }

  @PostMapping(MEMBERS + "/weg")
  Mono<Rendering> withdraw(Visitor visitor) {
    OwnFund.of(visitor);
    return members.withdraw(visitor).thenReturn(Places.goTo(MEMBERS));
  }
}
