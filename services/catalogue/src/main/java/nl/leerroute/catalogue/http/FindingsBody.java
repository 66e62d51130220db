package nl.leerroute.catalogue.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerroute.catalogue.browsing.Card;
import nl.leerroute.catalogue.browsing.Findings;
import nl.leerroute.catalogue.browsing.Search;
import nl.leerroute.catalogue.offer.DayPart;
import nl.leerroute.catalogue.offer.Form;
import nl.leerroute.catalogue.offer.Kind;
import nl.leerroute.catalogue.offer.Place;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.offer.Run;
import nl.leerroute.catalogue.offer.Wording;
import nl.leerroute.contracts.Text;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param asOf day on which these can still be begun
 * @param counts per parameter how many offers there would be with each value of it
 */
record FindingsBody(
    LocalDate asOf,
    long total,
    int page,
    int size,
    List<HitBody> offers,
    Map<String, List<Findings.Count>> counts) {

  static FindingsBody of(Findings found, Search search) {
    Map<String, List<Findings.Count>> counts = new TreeMap<>();
    found.counts().forEach((facet, values) -> counts.put(facet.parameter(), values));
    return new FindingsBody(
        search.today(),
        found.total(),
        search.page().number(),
        search.page().size(),
        found.page().stream().map(HitBody::of).toList(),
        counts);
  }

  /**
   * An offer in short.
   *
   * @param next the run that fits: the soonest, or the nearest where that was asked; absent: one
   *     can begin at any time
   * @param starts dated runs in all
   * @param km to that run; absent: not asked, or no travel
   */
  record HitBody(
      String offerId,
      Provider provider,
      Text title,
      Text summary,
      @Nullable Text credential,
      Kind kind,
      Set<Form> forms,
      @Nullable Integer nlqf,
      long priceCents,
      int durationWeeks,
      int hoursPerWeek,
      @Nullable RunBody next,
      int starts,
      boolean startsAnyTime,
      @Nullable Integer km,
      @Nullable LocalDate staleSince,
      boolean fictional) {

    static HitBody of(Findings.Hit hit) {
      Card card = hit.card();
      Wording credential = card.credential();
      return new HitBody(
          card.id().value(),
          card.provider(),
          text(card.title()),
          text(card.summary()),
          credential == null ? null : text(credential),
          card.kind(),
          new TreeSet<>(card.forms()),
          card.nlqf(),
          card.cents(),
          card.weeks(),
          card.hoursPerWeek(),
          hit.next().map(RunBody::of).orElse(null),
          card.runs().size(),
          card.startsAnyTime(),
          hit.km().isPresent() ? hit.km().getAsInt() : null,
          card.staleSince(),
          card.fictional());
    }

    private static Text text(Wording wording) {
      return new Text(wording.nl(), wording.en());
    }
  }

  /**
   * @param place name of the place; absent: online or at one's own work
   */
  record RunBody(
      LocalDate start,
      @Nullable LocalDate enrolBefore,
      @Nullable String place,
      Set<DayPart> dayParts,
      String language,
      @Nullable Integer placesLeft) {

    static RunBody of(Run run) {
      Place place = run.place();
      return new RunBody(
          run.start(),
          run.enrolBefore(),
          place == null ? null : place.name(),
          new TreeSet<>(run.dayParts()),
          run.language(),
          run.placesLeft());
    }
  }
}
