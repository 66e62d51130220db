package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.gateway.browsing.LearningOffer;
import nl.leerroute.gateway.concepts.Concept;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it stands on a day, with the names of its skills.
 *
 * @param names those that could be found in time, by URI
 */
record ShownOffer(LearningOffer offer, LocalDate today, Map<String, Concept> names) {

  private static final int FEWEST_TOLD = 10;

  /**
   * @param level BASIC, INDEPENDENT or ADVANCED; empty: not said
   */
  record Skill(Concept concept, Optional<String> level) {}

  public List<Skill> teaches() {
    return skills(offer.teaches());
  }

  public List<Skill> requires() {
    return skills(offer.requires());
  }

  private List<Skill> skills(List<String> uris) {
    return uris.stream().flatMap(this::skill).toList();
  }

  private Stream<Skill> skill(String uri) {
    @Nullable Concept concept = names.get(uri);
    return concept == null
        ? Stream.empty()
        : Stream.of(new Skill(concept, Optional.ofNullable(offer.levels().get(uri))));
  }

  /** Runs that one can still begin with, the soonest first. */
  public List<LearningOffer.Run> runs() {
    return offer.openOn(today);
  }

  /** Codes of the languages in which the lessons are; empty: nobody said so. */
  public List<String> languages() {
    List<LearningOffer.Run> told = runs().isEmpty() ? offer.runs() : runs();
    return told.stream().map(LearningOffer.Run::language).distinct().sorted().toList();
  }

  /** Whether nobody can begin with it now. */
  public boolean hasNoStart() {
    return runs().isEmpty() && !offer.startsAnyTime();
  }

  /** What became of earlier participants, unless so few were counted that one could be known. */
  public Optional<LearningOffer.Outcomes> outcomes() {
    return offer.trust().outcomes().filter(counted -> counted.participants() >= FEWEST_TOLD);
  }
}
