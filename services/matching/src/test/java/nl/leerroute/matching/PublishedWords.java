package nl.leerroute.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.contracts.ConceptPublished;
import nl.leerroute.contracts.ConceptPublished.Relevance;
import nl.leerroute.contracts.ConceptPublished.Requirement;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.ProfilePublished;
import nl.leerroute.contracts.ReleasePublished;
import nl.leerroute.contracts.Text;

/** What other services publish, as small as it can be. */
public final class PublishedWords {

  static ConceptPublished skill(String uri, String release) {
    return concept(uri, release, ConceptPublished.Kind.SKILL);
  }

  static ConceptPublished occupation(String uri, String release, String... essential) {
    return concept(uri, release, ConceptPublished.Kind.OCCUPATION, essential);
  }

  private static ConceptPublished concept(
      String uri, String release, ConceptPublished.Kind kind, String... essential) {
    return new ConceptPublished(
        uri,
        release,
        kind,
        Map.of("nl", uri, "en", uri),
        Map.of(),
        Map.of(),
        List.of(),
        null,
        null,
        Stream.of(essential).map(skill -> new Requirement(skill, Relevance.ESSENTIAL)).toList(),
        false,
        null);
  }

  static ReleasePublished release(String name, int concepts, Instant at) {
    return new ReleasePublished(name, "TEST", name, concepts, at, List.of());
  }

  /** Free of charge, for everybody, from any day. */
  public static OfferPublished offer(String id, LocalDate start, String... teaches) {
    return new OfferPublished(
        id,
        new OfferPublished.Provider("school", "De School"),
        new Text(id, id),
        new Text(id, id),
        OfferPublished.Kind.COURSE,
        OfferPublished.Formality.NON_FORMAL,
        OfferPublished.Length.SHORT,
        Set.of(OfferPublished.Form.CLASSROOM),
        List.of(teaches),
        List.of(),
        null,
        null,
        null,
        4,
        4,
        16,
        new OfferPublished.Price(0, 0, 0, OfferPublished.Vat.EXEMPT, 0),
        List.of(
            new OfferPublished.Offering(
                id + "-1", start, null, null, Set.of(OfferPublished.DayPart.DAY), "nl", null)),
        false,
        Set.of(),
        false,
        LocalDate.of(2026, 11, 1),
        "test",
        true,
        Set.of(),
        null,
        null,
        List.of(),
        Map.of(),
        Set.of(),
        null,
        null,
        Set.of(),
        Set.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  static ProfilePublished profile(String id, String goal) {
    return new ProfilePublished(
        id,
        null,
        List.of(),
        goal,
        new ProfilePublished.Situation(
            null, null, null, null, null, null, null, null, null, null, null, Set.of(), null),
        new ProfilePublished.Limits(
            null, null, null, Set.of(), Set.of(), Set.of(), Set.of(), null));
  }

  private PublishedWords() {}
}
