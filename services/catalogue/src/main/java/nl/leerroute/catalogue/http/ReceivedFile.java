package nl.leerroute.catalogue.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A file that somebody sends, on disk for as long as it is looked at. */
final class ReceivedFile {

  private ReceivedFile() {}

  /** Errs with {@link DataBufferLimitException} as soon as the sender says or sends too much. */
  static Mono<Path> receive(Flux<DataBuffer> body, long stated, long most) {
    return stated > most
        ? Mono.error(new DataBufferLimitException("over " + most + " bytes"))
        : Mono.fromCallable(() -> Files.createTempFile("leerroute-sent", ""))
            .subscribeOn(Schedulers.boundedElastic())
            .flatMap(
                file ->
                    DataBufferUtils.write(bounded(body, most), file)
                        .thenReturn(file)
                        .doOnError(_ -> remove(file)));
  }

  private static Flux<DataBuffer> bounded(Flux<DataBuffer> body, long most) {
    return Flux.defer(
        () -> {
          AtomicLong left = new AtomicLong(most);
          return body.handle(
              (part, sink) -> {
                if (left.addAndGet(-part.readableByteCount()) < 0) {
                  DataBufferUtils.release(part);
                  sink.error(new DataBufferLimitException("over " + most + " bytes"));
                } else {
                  sink.next(part);
                }
              });
        });
  }

  static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("removing a received file", e);
    }
  }
}
