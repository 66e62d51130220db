package nl.leerroute.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Texts that nothing was tuned on.
 *
 * <p>Those by hand are short Dutch ones about courses and work. The others are descriptions of
 * occupations, right being the skills that the occupation essentially asks: that is weak, since a
 * description names few of them, but they are many, and not ours.
 */
final class HeldOut {

  private static final String BY_HAND = "/tagging/held-out.csv";
  private static final int USED_FOR_TUNING = 200;
  private static final int OCCUPATIONS = 300;

  private final List<String> occupations;
  private final Map<String, Set<String>> essential = new HashMap<>();
  private final Path folder;

  /**
   * @param folder with the files of a release of ESCO
   */
  HeldOut(Path folder) throws IOException {
    this.folder = folder;
    read(
        folder.resolve("occupationSkillRelations.csv"),
        row -> {
          if (row.getField("relationType").equals("essential")) {
            essential
                .computeIfAbsent(row.getField("occupationUri"), _ -> new HashSet<>())
                .add(row.getField("skillUri"));
          }
        });
    List<String> usable =
        new ArrayList<>(
            descriptions("nl").keySet().stream().filter(essential::containsKey).toList());
    Collections.shuffle(usable, new Random(7));
    this.occupations = usable.subList(USED_FOR_TUNING, USED_FOR_TUNING + OCCUPATIONS);
  }

  /** URIs of the occupations whose descriptions are asked: the catalogue must not know them. */
  Set<String> occupations() {
    return Set.copyOf(occupations);
  }

  List<Labelled> byHand() throws IOException {
    List<Labelled> texts = new ArrayList<>();
    try (Reader file =
            new InputStreamReader(
                Objects.requireNonNull(HeldOut.class.getResourceAsStream(BY_HAND)),
                StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      rows.forEach(
          row ->
              texts.add(
                  new Labelled(
                      row.getField("text"), "nl", Set.of(row.getField("skills").split(" ")))));
    }
    return texts;
  }

  List<Labelled> descriptionsIn(String language) throws IOException {
    Map<String, String> all = descriptions(language);
    return occupations.stream()
        .filter(all::containsKey)
        .map(
            uri ->
                new Labelled(
                    Objects.requireNonNull(all.get(uri)),
                    language,
                    Objects.requireNonNull(essential.get(uri))))
        .toList();
  }

  private Map<String, String> descriptions(String language) throws IOException {
    Map<String, String> descriptions = new TreeMap<>();
    read(
        folder.resolve("occupations_" + language + ".csv"),
        row -> {
          if (!row.getField("description").isBlank()) {
            descriptions.put(row.getField("conceptUri"), row.getField("description"));
          }
        });
    return descriptions;
  }

  private static void read(Path file, java.util.function.Consumer<NamedCsvRecord> row)
      throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      rows.forEach(row);
    }
  }
}
