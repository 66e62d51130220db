package nl.leerroute.catalogue.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.catalogue.browsing.Facet;
import nl.leerroute.catalogue.browsing.Search;

/** The values of one facet in one search, a bit each. */
final class Values {

  /** Nobody in a list of values has it. */
  private static final long UNKNOWN = Long.MIN_VALUE;

  private static final int DAYS_AHEAD = 500;
  private static final int WEEKS = 110;
  private static final List<Integer> USUAL_MONTHS = List.of(1, 3, 6);

  private final List<String> names;
  private final long wanted;
  private final int[] limits;
  private final int usualFrom;
  private final long[] withinUsual;

  /**
   * @param wanted bits of which one will do; 0: all will do
   * @param limits in ascending order, for a facet that is a limit
   * @param usualFrom the least of the sizes that most have
   * @param usual how many of these sizes there are: they are held against the limits beforehand
   */
  private Values(List<String> names, long wanted, int[] limits, int usualFrom, int usual) {
    this.names = names;
    this.wanted = wanted;
    this.limits = limits;
    this.usualFrom = usualFrom;
    this.withinUsual = new long[usual];
    Arrays.setAll(withinUsual, at -> compared(usualFrom + at));
  }

  /** The bits of these among the usual values of a facet. */
  static long bits(Facet facet, Set<?> own) {
    List<String> usual = facet.usual();
    return own.stream()
        .mapToLong(one -> Registers.bit(usual.indexOf(one.toString())))
        .reduce(0, (one, other) -> one | other);
  }

  static Values of(Facet facet, List<String> names, Search search) {
    Set<String> chosen = search.chosen(facet);
    long wanted =
        chosen.stream()
            .mapToInt(names::indexOf)
            .mapToLong(at -> at < 0 ? UNKNOWN : Registers.bit(at))
            .reduce(0, (one, other) -> one | other);
    return new Values(names, wanted, new int[0], 0, 0);
  }

  /** A limit has the usual values and the one that was chosen. */
  static Values ofLimit(Facet facet, Search search) {
    List<String> names =
        Stream.concat(usual(facet, search.today()), search.chosen(facet).stream())
            .distinct()
            .sorted((one, other) -> Integer.compare(number(facet, one), number(facet, other)))
            .toList();
    int[] limits = names.stream().mapToInt(name -> number(facet, name)).toArray();
    long wanted = of(facet, names, search).wanted;
    if (facet == Facet.START) {
      return new Values(names, wanted, limits, (int) search.today().toEpochDay(), DAYS_AHEAD);
    }
    return new Values(names, wanted, limits, 0, facet == Facet.DURATION ? WEEKS : 0);
  }

  private static Stream<String> usual(Facet facet, LocalDate today) {
    return facet == Facet.START
        ? USUAL_MONTHS.stream().map(months -> today.plusMonths(months).toString())
        : facet.usual().stream();
  }

  private static int number(Facet facet, String value) {
    return facet == Facet.START
        ? (int) LocalDate.parse(value).toEpochDay()
        : Integer.parseInt(value);
  }

  /** The limits that something of this size is within. */
  long within(int size) {
    int at = size - usualFrom;
    return at >= 0 && at < withinUsual.length ? withinUsual[at] : compared(size);
  }

  private long compared(int size) {
    int exceeded = 0;
    for (int limit : limits) {
      exceeded += size > limit ? 1 : 0;
    }
    return (1L << limits.length) - (1L << exceeded);
  }

  List<String> names() {
    return names;
  }

  /** Whether none of these bits will do. */
  boolean rejects(long bits) {
    return wanted != 0 && (wanted & bits) == 0;
  }
}
