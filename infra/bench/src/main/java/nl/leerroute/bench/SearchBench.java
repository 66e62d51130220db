package nl.leerroute.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import nl.leerroute.catalogue.browsing.Facet;
import nl.leerroute.catalogue.browsing.Findings;
import nl.leerroute.catalogue.browsing.Search;
import nl.leerroute.catalogue.browsing.Sort;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.Language;

/**
 * Search over generated offers with all of ESCO, in this process: how well, how fast and how large,
 * from ten thousand offers to a million.
 */
final class SearchBench {

  private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
  private static final int AT_A_TIME = 1_000;
  private static final int QUESTIONS = 1_000;
  private static final int BEFORE = 300;
  private static final int LETTERS = 4;
  private static final double MEGABYTE = 1 << 20;

  /**
   * @param occupation that has this name, by its place in the list
   */
  private record Typed(String words, int occupation) {}

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  private final SearchParts parts;
  private final List<Concept> occupations;
  private final List<Typed> names = new ArrayList<>();

  private SearchBench(SearchParts parts) {
    this.parts = parts;
    this.occupations = parts.occupationsWithDutchNames();
    for (int i = 0; i < occupations.size(); i++) {
      for (String name :
          occupations.get(i).entry().synonyms().getOrDefault(Language.NL, List.of())) {
        names.add(new Typed(name, i));
      }
    }
    Collections.shuffle(names, new Random(1));
  }

  static void run() throws IOException {
    Rows cost = new Rows("Taking offers in", "offers", "a second", "on disk", "on the heap");
    List<Rows> tables = new ArrayList<>();
    for (int size : SIZES) {
      try (SearchParts parts = SearchParts.withEsco()) {
        tables.add(new SearchBench(parts).measure(size, cost));
      }
    }
    System.out.println("\n" + cost);
    tables.forEach(table -> System.out.println("\n" + table));
  }

  private Rows measure(int size, Rows cost) throws IOException {
    double before = heap();
    long begun = System.nanoTime();
    GeneratedCards generated = new GeneratedCards(occupations, today);
    for (int taken = 0; taken < size; taken += AT_A_TIME) {
      parts.cards().take(generated.next(taken, AT_A_TIME));
    }
    // Whoever searches first has the index opened, which is a part of taking in.
    find(search("", Map.of()));
    double seconds = (System.nanoTime() - begun) / 1e9;
    cost.row(
        "%,d".formatted(size),
        "%,d".formatted(Math.round(size / seconds)),
        "%.0f MB".formatted(parts.bytesOnDisk() / MEGABYTE),
        "%.0f MB".formatted(heap() - before));
    return ask(size);
  }

  private static double heap() {
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
  }

  private Rows ask(int size) {
    Rows table =
        new Rows(
            "Searching %,d offers".formatted(size), "asked", "first on average", "median", "p99");
    Random random = new Random(2);
    for (int i = 0; i < BEFORE; i++) {
      find(typed(names.get(i).words()));
    }
    row(table, "a Dutch name of an occupation", words -> words);
    row(table, "with one typing error", words -> Typing.withError(words, random));
    row(
        table,
        "its first letters only",
        words -> words.substring(0, Math.min(LETTERS, words.length())));
    wordless(table, "evening, at most some € 500, no words", this::chosen);
    wordless(table, "everything", _ -> search("", Map.of()));
    return table;
  }

  private void row(Rows table, String what, UnaryOperator<String> typing) {
    Waits waits = new Waits();
    double ranks = 0;
    for (Typed typed : names.subList(0, QUESTIONS)) {
      Search search = typed(typing.apply(typed.words()));
      long begun = System.nanoTime();
      Findings found = find(search);
      waits.add(Duration.ofNanos(System.nanoTime() - begun));
      ranks += reciprocalRank(found, typed.occupation());
    }
    table.row(what, "%.3f".formatted(ranks / QUESTIONS), waits.median(), waits.p99());
  }

  private static double reciprocalRank(Findings found, int meant) {
    for (int at = 0; at < found.page().size(); at++) {
      if (GeneratedCards.occupation(found.page().get(at).card().id()) == meant) {
        return 1.0 / (at + 1);
      }
    }
    return 0;
  }

  private void wordless(Rows table, String what, IntFunction<Search> asking) {
    Waits waits = new Waits();
    for (int i = 0; i < BEFORE; i++) {
      Search search = asking.apply(i);
      long begun = System.nanoTime();
      find(search);
      waits.add(Duration.ofNanos(System.nanoTime() - begun));
    }
    table.row(what, "-", waits.median(), waits.p99());
  }

  private Search chosen(int number) {
    return search(
        "",
        Map.of(
            Facet.DAY_PART, Set.of("EVENING"),
            // Another amount each time: what was asked before is remembered.
            Facet.PRICE, Set.of(String.valueOf(50_000 + number)),
            Facet.LANGUAGE, Set.of(number % 5 == 0 ? "en" : "nl")));
  }

  private Search typed(String words) {
    return search(words, Map.of());
  }

  private Search search(String words, Map<Facet, Set<String>> chosen) {
    return new Search(
        words,
        Language.NL,
        chosen,
        Optional.empty(),
        today,
        today,
        Sort.BEST,
        new Search.Page(1, 20));
  }

  private Findings find(Search search) {
    return parts.cards().find(search).blockOptional().orElseThrow();
  }
}
