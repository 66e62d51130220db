package nl.leerroute.catalogue.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leerroute.catalogue.importing.RunId;
import nl.leerroute.catalogue.importing.Uploads;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A file as documents of a megabyte, so that any size fits. */
final class MongoUploads implements Uploads {

  private static final int MEGABYTE = 1 << 20;
  private static final ReplaceOptions NEW_OR_AGAIN = new ReplaceOptions().upsert(true);
  private static final String ID = "_id";
  private static final String SOURCE = "source";
  private static final String RUN = "run";
  private static final String PART = "part";
  private static final String BYTES = "bytes";

  private final MongoCollection<Document> parts;

  MongoUploads(MongoCollection<Document> parts) {
    this.parts = parts;
  }

  @Override
  public Mono<Void> keep(RunId run, Path file) {
    return Mono.from(parts.deleteMany(eq(SOURCE, run.source().value())))
        .thenMany(read(file).index())
        .concatMap(part -> store(run, part.getT1(), part.getT2()))
        .then();
  }

  private static Flux<byte[]> read(Path file) {
    return Flux.<byte[], InputStream>generate(
            () -> Files.newInputStream(file),
            (in, sink) -> {
              try {
                byte[] part = in.readNBytes(MEGABYTE);
                if (part.length == 0) {
                  sink.complete();
                } else {
                  sink.next(part);
                }
              } catch (IOException e) {
                sink.error(e);
              }
              return in;
            },
            MongoUploads::close)
        .subscribeOn(Schedulers.boundedElastic());
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing a received file", e);
    }
  }

  private Mono<Void> store(RunId run, long part, byte[] bytes) {
    String id = run + "/" + part;
    Document document =
        new Document(ID, id)
            .append(SOURCE, run.source().value())
            .append(RUN, run.toString())
            .append(PART, part)
            .append(BYTES, new Binary(bytes));
    return Mono.from(parts.replaceOne(eq(ID, id), document, NEW_OR_AGAIN)).then();
  }

  @Override
  public Mono<Boolean> fetch(RunId run, Path to) {
    return Mono.using(
        () -> Files.newOutputStream(to),
        out ->
            Flux.from(parts.find(eq(RUN, run.toString())).sort(ascending(PART)).batchSize(1))
                .publishOn(Schedulers.boundedElastic(), 1)
                .doOnNext(part -> write(out, part.get(BYTES, Binary.class)))
                .hasElements(),
        MongoUploads::close);
  }

  private static void write(OutputStream out, Binary part) {
    try {
      out.write(part.getData());
    } catch (IOException e) {
      throw new UncheckedIOException("writing a received file", e);
    }
  }

  private static void close(OutputStream out) {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing a received file", e);
    }
  }
}
