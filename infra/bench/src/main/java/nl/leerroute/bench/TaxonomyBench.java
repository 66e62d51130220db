package nl.leerroute.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * The official ESCO release: from sending its files until everybody uses it, and how fast and how
 * well occupations are found in it afterwards, asked for over HTTP one at a time.
 */
final class TaxonomyBench {

  private static final String RELEASE = "esco-1.1.1";
  private static final String IMPORT = "/taxonomy/releases/" + RELEASE + "/import";
  private static final int QUESTIONS = 2_000;
  private static final int BEFORE = 300;
  private static final int LETTERS = 4;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /**
   * @param meant URI of the occupation that has this synonym
   */
  private record Typed(String words, String meant) {}

  private final Operator operator;
  private final Rows table =
      new Rows(
          "Finding an occupation among all of ESCO",
          "typed",
          "first on average",
          "median",
          "p99",
          "max",
          "goal of p99");

  private TaxonomyBench(Operator operator) {
    this.operator = operator;
  }

  static void run() throws Exception {
    Path data = Files.createTempDirectory("leerroute-taxonomy");
    try (LocalSystem system = LocalSystem.start(data, "--fresh", "--no-training")) {
      system.usableAfter();
      new TaxonomyBench(new Operator(system, data)).measure();
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private void measure() throws IOException {
    takeIn();
    List<Typed> synonyms = synonyms();
    ask(synonyms.subList(0, BEFORE), UnaryOperator.identity());
    List<Typed> asked = synonyms.subList(0, Math.min(QUESTIONS, synonyms.size()));
    Random random = new Random(1);
    row("a Dutch synonym", asked, UnaryOperator.identity());
    row("with one typing error", asked, words -> Typing.withError(words, random));
    row(
        "its first letters only",
        asked,
        words -> words.substring(0, Math.min(LETTERS, words.length())));
    System.out.println("\n" + table);
  }

  private void takeIn() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("esco", "esco-nl")) {
      try (Stream<Path> inside = Files.list(ReferenceData.folder(folder))) {
        inside.sorted().forEach(files::add);
      }
    }
    long begun = System.nanoTime();
    operator.send(LocalSystem.CATALOGUE, IMPORT + "?version=1.1.1", files);
    Waiting.until(() -> stage().equals("DONE"), BETWEEN_LOOKS, PATIENCE);
    Duration published = since(begun);
    Waiting.until(() -> !operator.find("toneelmeester").isEmpty(), BETWEEN_LOOKS, PATIENCE);
    Waiting.until(this::isPlannedWith, BETWEEN_LOOKS, PATIENCE);
    Rows rows = new Rows("All of ESCO 1.1.1, in English and partly in Dutch", "", "after", "goal");
    rows.row("published", "%.1f s".formatted(published.toMillis() / 1e3), "-");
    rows.row("found and planned with", "%.1f s".formatted(since(begun).toMillis() / 1e3), "30 s");
    System.out.println("\n" + rows);
  }

  private String stage() {
    return operator.get(LocalSystem.CATALOGUE, IMPORT).path("stage").asString();
  }

  private boolean isPlannedWith() {
    return operator
        .get(LocalSystem.MATCHING, "/standing")
        .path("release")
        .asString()
        .contains(RELEASE);
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private void row(String what, List<Typed> asked, UnaryOperator<String> typing) {
    Asked answers = ask(asked, typing);
    table.row(
        what,
        "%.3f".formatted(answers.meanReciprocalRank()),
        answers.waits().median(),
        answers.waits().p99(),
        answers.waits().max(),
        "10 ms");
  }

  private record Asked(double meanReciprocalRank, Waits waits) {}

  private Asked ask(List<Typed> asked, UnaryOperator<String> typing) {
    Waits waits = new Waits();
    double ranks = 0;
    for (Typed typed : asked) {
      String words = typing.apply(typed.words());
      long begun = System.nanoTime();
      JsonNode found = operator.find(words);
      waits.add(since(begun));
      int at = found.findValuesAsString("uri").indexOf(typed.meant());
      ranks += at < 0 ? 0 : 1.0 / (at + 1);
    }
    return new Asked(ranks / asked.size(), waits);
  }

  private static List<Typed> synonyms() throws IOException {
    List<Typed> synonyms = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(ReferenceData.folder("esco-nl").resolve("occupations_nl.csv"))) {
      for (NamedCsvRecord row : rows) {
        row.getField("altLabels")
            .lines()
            .filter(name -> !name.isBlank())
            .forEach(name -> synonyms.add(new Typed(name, row.getField("conceptUri"))));
      }
    }
    Collections.shuffle(synonyms, new Random(1));
    return synonyms;
  }
}
