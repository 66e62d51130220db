package nl.leerroute.catalogue.wordlist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.SentFiles;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.incoming.Sheet;
import nl.leerroute.catalogue.taxonomy.Concepts;
import nl.leerroute.catalogue.taxonomy.ImportingRelease;
import nl.leerroute.catalogue.taxonomy.Progress;
import reactor.core.publisher.Mono;

/**
 * Takes a list of an operator in, whole: it replaces what was there by its name, and the same list
 * twice changes nothing. Every row has an outcome, and a bad one never stops the rest.
 */
public final class TakingLists {

  private static final int MOST_ROWS = 50_000;

  private final SentFiles files;
  private final Concepts concepts;
  private final ImportingRelease importing;

  public TakingLists(SentFiles files, Concepts concepts, ImportingRelease importing) {
    this.files = files;
    this.concepts = concepts;
    this.importing = importing;
  }

  /** What the files hold, before it is held against anything. */
  private sealed interface Read {

    record Lines(List<Line> lines) implements Read {}

    record Unreadable(List<Problem> problems) implements Read {}
  }

  public Mono<TakenList> take(ListName name, List<Path> paths) {
    return files
        .<Read>read(
            paths, sheets -> read(name, sheets), problem -> new Read.Unreadable(List.of(problem)))
        .flatMap(
            read ->
                switch (read) {
                  case Read.Unreadable(var problems) -> Mono.just(new TakenList.Refused(problems));
                  case Read.Lines(var lines) -> store(name, lines);
                });
  }

  private Mono<TakenList> store(ListName name, List<Line> lines) {
    return concepts
        .all()
        .collectList()
        .map(
            all -> {
              Checking checking = new Checking(name, all);
              lines.forEach(checking::take);
              return checking;
            })
        .flatMap(
            checking ->
                importing
                    .take(checking.edition(), Progress.UNHEARD)
                    .map(
                        complete ->
                            new TakenList.Complete(
                                name, checking.rows(), complete.lost().removed())));
  }

  private static Read read(ListName name, List<Sheet> sheets) {
    List<Problem> problems = problems(sheets);
    if (!problems.isEmpty()) {
      return new Read.Unreadable(problems);
    }
    List<Line> lines = new ArrayList<>();
    for (Sheet sheet : sheets) {
      sheet.forEach(
          row -> {
            if (lines.size() <= MOST_ROWS) {
              lines.add(Line.read(name, sheet.name(), row));
            }
          });
    }
    return lines.size() > MOST_ROWS
        ? new Read.Unreadable(List.of(tooLong()))
        : new Read.Lines(lines);
  }

  private static List<Problem> problems(List<Sheet> sheets) {
    return sheets.isEmpty()
        ? List.of(
            Problem.of(
                "files",
                "missing-file",
                new Sentence("Kies een csv-bestand.", "Choose a csv file.")))
        : sheets.stream().flatMap(TakingLists::missingColumns).toList();
  }

  private static Stream<Problem> missingColumns(Sheet sheet) {
    return Line.COLUMNS.stream()
        .filter(column -> !sheet.columns().contains(column))
        .map(
            column ->
                Problem.of(
                    sheet.name() + ":" + column,
                    "missing-column",
                    new Sentence(
                        "De kolom “%s” ontbreekt.".formatted(column),
                        "The column “%s” is missing.".formatted(column))));
  }

  private static Problem tooLong() {
    return Problem.of(
        "files",
        "too-large",
        new Sentence(
            "Een lijst heeft hoogstens %d regels.".formatted(MOST_ROWS),
            "A list has at most %d lines.".formatted(MOST_ROWS)));
  }
}
