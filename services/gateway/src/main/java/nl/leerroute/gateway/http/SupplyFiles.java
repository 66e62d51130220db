package nl.leerroute.gateway.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.leerroute.gateway.supply.Complaint;
import nl.leerroute.gateway.supply.Supply;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes the file of a provider and hands it on. */
@Controller
final class SupplyFiles {

  static final String ADDRESS = SupplyPages.HOME + "/bestand";

  private final Supply supply;

  SupplyFiles(Supply supply) {
    this.supply = supply;
  }

  @PostMapping(path = ADDRESS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Mono<Rendering> send(@RequestBody Mono<MultiValueMap<String, Part>> form, Visitor visitor) {
    String provider = OwnProvider.of(visitor);
    return form.flatMap(
        parts ->
            parts.getFirst("bestand") instanceof FilePart file && !file.filename().isEmpty()
                ? send(provider, isWhole(parts), file, visitor)
                : Mono.just(refused("none", List.of())));
  }

  private static boolean isWhole(MultiValueMap<String, Part> parts) {
    return parts.getFirst("alles") instanceof FormFieldPart field && field.value().equals("ja");
  }

  private Mono<Rendering> send(String provider, boolean whole, FilePart file, Visitor visitor) {
    return Mono.usingWhen(
        Mono.fromCallable(() -> Files.createTempFile("leerroute-sent", ""))
            .subscribeOn(Schedulers.boundedElastic()),
        path ->
            file.transferTo(path)
                .then(Mono.defer(() -> supply.send(provider, whole, path, visitor)))
                .map(SupplyFiles::answer),
        path -> Mono.fromRunnable(() -> remove(path)).subscribeOn(Schedulers.boundedElastic()));
  }

  private static Rendering answer(Supply.Sent sent) {
    return switch (sent) {
      case Supply.Sent.Begun(String run) ->
          Rendering.redirectTo(SupplyPages.HOME + "/leveringen/" + run).build();
      case Supply.Sent.Refused(var complaints) -> refused("unreadable", complaints);
      case Supply.Sent.Busy() -> refused("busy", List.of());
    };
  }

  private static Rendering refused(String why, List<Complaint> complaints) {
    return Rendering.view("supply/refused")
        .status(HttpStatus.UNPROCESSABLE_CONTENT)
        .modelAttribute("why", why)
        .modelAttribute("complaints", complaints)
        .modelAttribute("trouble", Trouble.NONE)
        .build();
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("removing a received file", e);
    }
  }
}
