package nl.leerroute.catalogue.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.leerroute.catalogue.browsing.Facet;
import nl.leerroute.catalogue.browsing.Search;

/**
 * What somebody chose, in the form in which a hundred thousand offers are held against it: for each
 * facet the bits of an offer or a run, and whether a chosen one is among them.
 *
 * <p>Used by one thread: it leaves the bits of the last one judged in {@link #bits}.
 */
final class Sieve {

  private static final int FACETS = Facet.values().length;

  /** Of the offer and of the run that was judged last, per facet. */
  final long[] bits = new long[FACETS];

  private final Values[] values = new Values[FACETS];
  private final BitSet providers = new BitSet();
  private final boolean anyProvider;
  private final long[] province;
  private final long[] region;
  private final long[] near;
  private final int[] km;
  private final int today;
  private final int startsFrom;

  Sieve(Search search, View view) {
    for (Facet facet : Facet.values()) {
      values[at(facet)] =
          facet.isLimit()
              ? Values.ofLimit(facet, search)
              : Values.of(facet, names(facet, view.registers()), search);
    }
    Set<String> chosen = search.chosen(Facet.PROVIDER);
    anyProvider = chosen.isEmpty();
    chosen.stream()
        .mapToInt(view.registers().providers()::find)
        .filter(number -> number >= 0)
        .forEach(providers::set);
    List<Registers.Site> sites = view.sites();
    km = sites.stream().mapToInt(site -> Distance.km(search.from(), site)).toArray();
    province = sites.stream().mapToLong(Registers.Site::province).toArray();
    region = sites.stream().mapToLong(Registers.Site::region).toArray();
    near =
        Arrays.stream(km).mapToLong(far -> of(Facet.DISTANCE).within(Math.max(0, far))).toArray();
    today = day(search.today());
    startsFrom = day(search.startsFrom());
  }

  private static int day(LocalDate day) {
    return (int) day.toEpochDay();
  }

  private static List<String> names(Facet facet, Registers registers) {
    return switch (facet) {
      case LANGUAGE -> registers.languages().all();
      case PROVINCE -> registers.provinces().all();
      case REGION -> registers.regions().all();
      case KIND,
          FORM,
          LEVEL,
          SUPPORT,
          FUNDED,
          PROVIDER,
          PRICE,
          DURATION,
          DAY_PART,
          DISTANCE,
          START ->
          facet.usual();
    };
  }

  /** Where a facet stands in arrays, which live no longer than a search. */
  @SuppressWarnings("EnumOrdinal")
  static int at(Facet facet) {
    return facet.ordinal();
  }

  Values of(Facet facet) {
    return values[at(facet)];
  }

  /** Bits of the facets by which this offer, whatever its runs, falls through. */
  int judge(Columns columns, int row) {
    long marks = columns.marks[row];
    int failed = note(Facet.KIND, Row.kind(marks));
    failed |= note(Facet.FORM, Row.forms(marks));
    failed |= note(Facet.LEVEL, Row.level(marks));
    failed |= note(Facet.SUPPORT, Row.support(marks));
    failed |= note(Facet.FUNDED, Row.funded(marks));
    failed |= note(Facet.PRICE, of(Facet.PRICE).within(columns.cents[row]));
    failed |= note(Facet.DURATION, of(Facet.DURATION).within(columns.weeks[row]));
    return anyProvider || providers.get(columns.provider[row])
        ? failed
        : failed | 1 << at(Facet.PROVIDER);
  }

  /** Whether one can still begin with it, and not before the day that was asked. */
  boolean isOpen(long dates) {
    int start = Dates.start(dates);
    return start == Dates.ANY || (start >= startsFrom && Dates.lastDayToEnrol(dates) >= today);
  }

  /** Bits of the facets by which this run falls through. */
  int judge(long dates) {
    int site = Dates.site(dates);
    int failed = note(Facet.DAY_PART, Dates.dayParts(dates));
    failed |= note(Facet.LANGUAGE, Registers.bit(Dates.language(dates)));
    failed |= note(Facet.PROVINCE, province[site]);
    failed |= note(Facet.REGION, region[site]);
    failed |= note(Facet.DISTANCE, near[site]);
    return failed | note(Facet.START, of(Facet.START).within(start(dates)));
  }

  private int note(Facet facet, long own) {
    int at = at(facet);
    bits[at] = own;
    return values[at].rejects(own) ? 1 << at : 0;
  }

  /** What can begin at any time begins today. */
  int start(long dates) {
    int start = Dates.start(dates);
    return start == Dates.ANY ? today : start;
  }

  /** Below 0: no travel. */
  int km(long dates) {
    return km[Dates.site(dates)];
  }
}
