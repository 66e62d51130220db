package nl.leerroute.catalogue.tagging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.leerroute.catalogue.taxonomy.Language;

/**
 * Everyday Dutch words of work with English ones, by hand: most skills of ESCO have an English name
 * only, and people do not talk like descriptions of occupations.
 */
final class Glossary {

  private static final String FILE = "/tagging/glossary.csv";

  private final Map<String, Set<String>> translations = new HashMap<>();

  private Glossary(Stemming stemming) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
      lines.lines().skip(1).map(line -> line.split(",", 2)).forEach(line -> add(line, stemming));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + FILE, e);
    }
  }

  static Glossary read(Stemming stemming) {
    return new Glossary(stemming);
  }

  private static InputStream open() {
    return Objects.requireNonNull(Glossary.class.getResourceAsStream(FILE), FILE);
  }

  private void add(String[] line, Stemming stemming) {
    for (Word dutch : stemming.words(line[0], Language.NL)) {
      Set<String> english = translations.computeIfAbsent(dutch.stem(), _ -> new LinkedHashSet<>());
      stemming.words(line[1], Language.EN).forEach(word -> english.add(word.stem()));
    }
  }

  Set<String> of(String dutch) {
    return translations.getOrDefault(dutch, Set.of());
  }
}
