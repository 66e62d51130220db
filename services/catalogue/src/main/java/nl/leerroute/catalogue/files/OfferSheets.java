package nl.leerroute.catalogue.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.incoming.Sheet;
import nl.leerroute.catalogue.incoming.UnreadableFile;
import nl.leerroute.catalogue.sheet.SentSheets;
import nl.leerroute.catalogue.sheet.SheetFeed;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Sheets of courses as CSV in any dialect, or as a workbook. */
final class OfferSheets implements SentSheets {

  @Override
  public Mono<List<Problem>> problems(Path file) {
    return Mono.fromCallable(() -> SheetFeed.problems(open(file)))
        .onErrorResume(UnreadableFile.class, e -> Mono.just(List.of(e.problem())))
        .subscribeOn(Schedulers.boundedElastic());
  }

  /**
   * Opens a file by what is in it: a name says nothing.
   *
   * @throws UnreadableFile now, or while it is read
   */
  static Sheet open(Path file) {
    return new GuardedSheet(guarded(() -> sheet(file)));
  }

  private static Sheet sheet(Path file) throws IOException {
    if (Workbooks.isZip(file)) {
      Workbooks.check(file);
      return new XlsxSheet(file);
    }
    CsvSheet.Bytes bytes = () -> Files.newInputStream(file);
    return new CsvSheet("csv", bytes, Dialect.of(bytes));
  }

  /** Reads something of a file. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws IOException;
  }

  /** Readers of foreign files fail in many ways; all of them mean that the file is no good. */
  static <T> T guarded(Reading<T> reading) {
    try {
      return reading.read();
    } catch (Archive.TooLarge e) {
      throw new UnreadableFile(tooLarge(), e);
    } catch (UnreadableFile e) {
      throw e;
    } catch (UncheckedIOException e) {
      throw new UnreadableFile(
          e.getCause() instanceof Archive.TooLarge ? tooLarge() : damaged(), e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableFile(damaged(), e);
    }
  }

  private static Problem tooLarge() {
    return Problem.of(
        "file",
        "too-large",
        new Sentence(
            "Uitgepakt is dit bestand veel te groot. Sla alleen het blad met cursussen op.",
            "Unpacked this file is far too large. Save only the sheet with courses."));
  }

  private static Problem damaged() {
    return Problem.of(
        "file",
        "damaged",
        new Sentence(
            "Dit bestand kunnen wij niet lezen. Sla het op als Excel-bestand (.xlsx) of als csv.",
            "We cannot read this file. Save it as an Excel file (.xlsx) or as csv."));
  }

  @Override
  public byte[] template(Form form) {
    return switch (form) {
      case CSV -> Templates.csv();
      case XLSX -> Templates.xlsx();
    };
  }
}
