package nl.leerroute.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** What people may call an occupation: the Dutch synonyms of ESCO. */
final class Synonyms {

  /**
   * @param meant URI of the occupation that has this synonym
   */
  record Typed(String words, String meant) {}

  private Synonyms() {}

  /** URIs by the name that is shown. */
  static Map<String, String> dutchLabels() throws IOException {
    Map<String, String> labels = new LinkedHashMap<>();
    read(row -> labels.putIfAbsent(row.getField("preferredLabel"), row.getField("conceptUri")));
    return labels;
  }

  /** All of them, in an order that is random and always the same. */
  static List<Typed> shuffled() throws IOException {
    List<Typed> synonyms = new ArrayList<>();
    read(
        row ->
            row.getField("altLabels")
                .lines()
                .filter(name -> !name.isBlank())
                .forEach(name -> synonyms.add(new Typed(name, row.getField("conceptUri")))));
    Collections.shuffle(synonyms, new Random(1));
    return synonyms;
  }

  private static void read(Consumer<NamedCsvRecord> each) throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(Folders.ofData("esco-nl").resolve("occupations_nl.csv"))) {
      rows.forEach(each);
    }
  }
}
