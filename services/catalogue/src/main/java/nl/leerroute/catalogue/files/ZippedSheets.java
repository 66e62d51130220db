package nl.leerroute.catalogue.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.SentFiles;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.incoming.Sheet;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Sheets in CSV, by themselves, in folders or in zip files. */
final class ZippedSheets implements SentFiles {

  /** A release of ESCO in all of its languages is about 500 MB in 400 files. */
  private static final Archive.Bounds BOUNDS = new Archive.Bounds(2_000, 2L << 30);

  private static final String FILES = "files";

  @Override
  public <T> Mono<T> read(
      List<Path> files, Function<List<Sheet>, T> reading, Function<Problem, T> unreadable) {
    return Mono.fromCallable(() -> readNow(files, reading, unreadable))
        .subscribeOn(Schedulers.boundedElastic());
  }

  private static <T> T readNow(
      List<Path> files, Function<List<Sheet>, T> reading, Function<Problem, T> unreadable) {
    try (Archive archive = Archive.open(files, BOUNDS)) {
      return reading.apply(archive.sheets());
    } catch (Archive.TooLarge e) {
      return unreadable.apply(tooLarge());
    } catch (UncheckedIOException e) {
      return unreadable.apply(e.getCause() instanceof Archive.TooLarge ? tooLarge() : damaged());
    } catch (IOException | CsvParseException e) {
      return unreadable.apply(damaged());
    }
  }

  private static Problem tooLarge() {
    return Problem.of(
        FILES,
        "too-large",
        new Sentence(
            "Wat in de bestanden zit, is te groot: meer dan 2 GB of meer dan 2000 bestanden.",
            "What is in the files is too large: over 2 GB or over 2000 files."));
  }

  private static Problem damaged() {
    return Problem.of(
        FILES,
        "damaged",
        new Sentence(
            "Een van de bestanden is beschadigd, of is geen zip- of csv-bestand.",
            "One of the files is damaged, or is no zip or csv file."));
  }
}
