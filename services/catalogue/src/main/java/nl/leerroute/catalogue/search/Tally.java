package nl.leerroute.catalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerroute.catalogue.browsing.Facet;
import nl.leerroute.catalogue.browsing.Findings.Count;

/** How many offers have each value of each facet. */
final class Tally {

  private static final int MOST_PROVIDERS = 30;

  /** Who is within a limit is within all that are larger: only the smallest is counted. */
  private static final boolean[] IS_LIMIT = limits();

  private final int[][] counts = new int[Facet.values().length][Long.SIZE];
  private final int[] providers;

  Tally(int providers) {
    this.providers = new int[providers];
  }

  private static boolean[] limits() {
    boolean[] limits = new boolean[Facet.values().length];
    for (Facet facet : Facet.values()) {
      limits[Sieve.at(facet)] = facet.isLimit();
    }
    return limits;
  }

  /** Counts one offer for each of these bits. */
  void count(int facet, long bits) {
    int[] ofFacet = counts[facet];
    if (IS_LIMIT[facet]) {
      if (bits != 0) {
        ofFacet[Long.numberOfTrailingZeros(bits)]++;
      }
      return;
    }
    for (long left = bits; left != 0; left &= left - 1) {
      ofFacet[Long.numberOfTrailingZeros(left)]++;
    }
  }

  void countProvider(int provider) {
    providers[provider]++;
  }

  Map<Facet, List<Count>> result(Sieve sieve, Registers registers, Set<String> chosenProviders) {
    Map<Facet, List<Count>> result = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> names = sieve.of(facet).names();
      List<Count> ofFacet = new ArrayList<>();
      int within = 0;
      for (int bit = 0; bit < Math.min(names.size(), Long.SIZE); bit++) {
        int counted = counts[Sieve.at(facet)][bit];
        within += counted;
        ofFacet.add(new Count(names.get(bit), names.get(bit), facet.isLimit() ? within : counted));
      }
      result.put(facet, ofFacet);
    }
    result.put(Facet.PROVIDER, providers(registers, chosenProviders));
    return result;
  }

  /** Those with most offers, and those that were chosen; of the others nothing is made. */
  private List<Count> providers(Registers registers, Set<String> chosen) {
    List<String> ids = registers.providers().all();
    int enough = enough();
    List<Count> all =
        IntStream.range(0, Math.min(providers.length, ids.size()))
            .filter(number -> providers[number] >= enough || chosen.contains(ids.get(number)))
            .mapToObj(
                number ->
                    new Count(
                        ids.get(number), registers.nameOf(ids.get(number)), providers[number]))
            .sorted(
                Comparator.comparingInt((Count count) -> -count.offers())
                    .thenComparing(Count::name)
                    .thenComparing(Count::value))
            .toList();
    return Stream.concat(
            all.stream().limit(MOST_PROVIDERS),
            all.stream().skip(MOST_PROVIDERS).filter(count -> chosen.contains(count.value())))
        .toList();
  }

  /** The fewest offers of a provider that can be among those with most. */
  private int enough() {
    int[] most = Arrays.stream(providers).filter(offers -> offers > 0).sorted().toArray();
    return most.length > MOST_PROVIDERS ? most[most.length - MOST_PROVIDERS] : 1;
  }
}
