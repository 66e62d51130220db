package nl.leerroute.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.springframework.util.FileSystemUtils;

/**
 * Questions as people type them, to a running system that has all of ESCO and a hundred thousand
 * offers.
 */
final class SearchOverHttp {

  private static final int OFFERS = 100_000;
  private static final String TITLE = "Opleiding tot ";

  private final Operator operator;
  private final Map<String, String> occupations;

  private SearchOverHttp(Operator operator) throws IOException {
    this.operator = operator;
    this.occupations = Synonyms.dutchLabels();
  }

  static void run() throws Exception {
    Path data = Files.createTempDirectory("leerroute-search");
    try (LocalSystem system = LocalSystem.start(data, "--fresh", "--no-training")) {
      system.usableAfter();
      new SearchOverHttp(new Operator(system, data)).measure(system);
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private void measure(LocalSystem system) throws Exception {
    EscoTakenIn.by(operator);
    List<String> labels = List.copyOf(occupations.keySet());
    try (OoapiServer school =
            OoapiServer.start(
                "groteschool",
                OFFERS,
                true,
                operator.skills("verzorgen", "lassen", "plannen", "installeren"),
                number -> TITLE + labels.get(number % labels.size()) + ", " + number);
        Pulling pulling = new Pulling(system, operator)) {
      pulling.connect(school);
      pulling.pull("", school, OFFERS, OFFERS);
    }
    Rows table =
        TypedQuestions.table(
            "Typed to the running catalogue, with all of ESCO and %,d offers, over HTTP"
                .formatted(OFFERS));
    TypedQuestions questions = new TypedQuestions(table, Synonyms.shuffled());
    Waiting.until(() -> !offers("opleiding").isEmpty(), Pulling.BETWEEN_LOOKS, Pulling.PATIENCE);
    questions.ask("an occupation", words -> operator.find(words).findValuesAsString("uri"));
    questions.ask("an offer", this::offers);
    System.out.println("\n" + table);
    Rows memory = new Rows("Resident memory, MB", "process", "MB");
    Resident.megabytes(system.processes()).forEach(memory::row);
    System.out.println("\n" + memory);
  }

  /** URIs of the occupations that the offers which are found lead to. */
  private List<String> offers(String words) {
    return StreamSupport.stream(
            operator
                .get(
                    LocalSystem.CATALOGUE,
                    "/offers/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .path("offers")
                .spliterator(),
            false)
        .map(offer -> offer.path("title").path("nl").asString())
        .filter(title -> title.startsWith(TITLE))
        .map(title -> occupations.get(title.substring(TITLE.length(), title.lastIndexOf(", "))))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
