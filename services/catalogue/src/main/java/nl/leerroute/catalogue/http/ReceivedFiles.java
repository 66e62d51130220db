package nl.leerroute.catalogue.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.http.codec.multipart.FilePart;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Files of a request in a folder of their own, for as long as they are needed. */
final class ReceivedFiles {

  private ReceivedFiles() {}

  /** The folder with all of them; whoever gets it removes it. */
  static Mono<Path> in(Flux<FilePart> files) {
    return Mono.fromCallable(() -> Files.createTempDirectory("leerroute-files"))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(
            folder ->
                files
                    .index()
                    .concatMap(
                        file ->
                            file.getT2()
                                .transferTo(folder.resolve(nameOf(file.getT1(), file.getT2()))))
                    .then(Mono.just(folder))
                    .doOnError(_ -> remove(folder)));
  }

  /** The sender's name without folders, and a number so that no two are the same. */
  private static String nameOf(long number, FilePart file) {
    String name = file.filename().replaceFirst(".*[/\\\\]", "");
    return name.endsWith(".csv") ? name : number + ".zip";
  }

  static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("removing received files", e);
    }
  }
}
