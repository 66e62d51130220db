package nl.leerroute.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * How well and how fast skills are suggested for texts that nothing was tuned on, with all of ESCO.
 */
final class TaggingBench {

  private static final String IMPORT = "/taxonomy/releases/esco-1.1.1/import";
  private static final String SUGGESTIONS = "/skills/suggestions";
  private static final int MOST = 10;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Operator operator;
  private final HeldOut heldOut;
  private final Rows table =
      new Rows(
          "Skills suggested for texts, among all of ESCO",
          "texts",
          "number",
          "R-precision@5",
          "R-precision@10",
          "median",
          "p99");

  private TaggingBench(Operator operator, HeldOut heldOut) {
    this.operator = operator;
    this.heldOut = heldOut;
  }

  static void run() throws Exception {
    Path data = Files.createTempDirectory("leerroute-tagging");
    Path files = Files.createTempDirectory("leerroute-esco");
    EscoFiles.unpack(files);
    HeldOut heldOut = new HeldOut(files);
    try (LocalSystem system = LocalSystem.start(data, "--fresh", "--no-training")) {
      system.usableAfter();
      new TaggingBench(new Operator(system, data), heldOut).measure(files);
    } finally {
      FileSystemUtils.deleteRecursively(data);
      FileSystemUtils.deleteRecursively(files);
    }
  }

  private void measure(Path files) throws IOException {
    List<Labelled> byHand = heldOut.byHand();
    List<Labelled> dutch = heldOut.descriptionsIn("nl");
    List<Labelled> english = heldOut.descriptionsIn("en");
    EscoFiles.leaveOut(heldOut.occupations(), files);
    try (Stream<Path> all = Files.list(files)) {
      operator.send(LocalSystem.CATALOGUE, IMPORT + "?version=1.1.1", all.sorted().toList());
    }
    Waiting.until(this::knowsAll, BETWEEN_LOOKS, PATIENCE);
    row("Dutch, by hand", byHand);
    row("Dutch descriptions of occupations", dutch);
    row("English descriptions of occupations", english);
    System.out.println("\n" + table);
  }

  /** Bees are in ESCO and not in the demo region. */
  private boolean knowsAll() {
    return !suggested(new Labelled("beehives and honey", "en", Set.of())).isEmpty();
  }

  private void row(String what, List<Labelled> texts) {
    Waits waits = new Waits();
    double atFive = 0;
    double atTen = 0;
    for (Labelled text : texts) {
      long begun = System.nanoTime();
      List<String> suggested = suggested(text);
      waits.add(Duration.ofNanos(System.nanoTime() - begun));
      atFive += text.precision(suggested, 5);
      atTen += text.precision(suggested, MOST);
    }
    table.row(
        what,
        texts.size(),
        "%.3f".formatted(atFive / texts.size()),
        "%.3f".formatted(atTen / texts.size()),
        waits.median(),
        waits.p99());
  }

  private List<String> suggested(Labelled text) {
    return operator
        .ask(
            LocalSystem.CATALOGUE,
            SUGGESTIONS,
            Map.of("text", text.text(), "language", text.language(), "limit", MOST))
        .findValuesAsString("uri");
  }
}
