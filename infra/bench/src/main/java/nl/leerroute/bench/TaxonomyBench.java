package nl.leerroute.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * The official ESCO release: from sending its files until everybody uses it, and how fast and how
 * well occupations are found in it afterwards, asked for over HTTP one at a time.
 */
final class TaxonomyBench {

  private final LocalSystem system;
  private final Operator operator;

  private TaxonomyBench(LocalSystem system, Operator operator) {
    this.system = system;
    this.operator = operator;
  }

  static void run() throws Exception {
    Path data = Files.createTempDirectory("leerroute-taxonomy");
    try (LocalSystem system = LocalSystem.start(data, "--fresh", "--no-training")) {
      system.usableAfter();
      new TaxonomyBench(system, new Operator(system, data)).measure();
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private void measure() throws Exception {
    EscoTakenIn esco = EscoTakenIn.by(operator);
    Rows times = new Rows("All of ESCO 1.1.1, in English and partly in Dutch", "", "after", "goal");
    times.row("published", seconds(esco.published()), "-");
    times.row("found and planned with", seconds(esco.inUse()), "30 s");
    System.out.println("\n" + times);
    Rows table = TypedQuestions.table("Finding an occupation among all of ESCO, over HTTP");
    new TypedQuestions(table, Synonyms.shuffled())
        .ask("an occupation", words -> operator.find(words).findValuesAsString("uri"));
    System.out.println("\n" + table);
    Map<String, Long> memory = Resident.megabytes(system.processes());
    Rows megabytes = new Rows("Resident memory with all of ESCO, MB", "process", "MB");
    memory.forEach(megabytes::row);
    System.out.println("\n" + megabytes);
  }

  private static String seconds(Duration time) {
    return "%.1f s".formatted(time.toMillis() / 1e3);
  }
}
