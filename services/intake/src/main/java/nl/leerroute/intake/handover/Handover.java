package nl.leerroute.intake.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.intake.profile.ProfileId;

/**
 * Leave for an adviser to look along with one person.
 *
 * @param region of the adviser's desk; absent: the person's home is not known
 * @param language in which the person wants to talk
 * @param code hash of what opens it; absent: any adviser of the region may take it up
 * @param adviser absent: nobody has taken it up yet
 * @param known the answers at the end of the last talk
 */
public record Handover(
    HandoverId id,
    ProfileId profile,
    Purpose purpose,
    Optional<String> region,
    String language,
    Optional<String> code,
    Instant from,
    Instant until,
    Optional<Adviser> adviser,
    List<Sighting> sightings,
    List<Advice> advice,
    List<Proposal> proposals,
    Map<String, Object> known,
    Optional<Ending> ending) {

  /** A second look within this time is the same look. */
  private static final Duration ONE_LOOK = Duration.ofMinutes(5);

  public Handover {
    sightings = List.copyOf(sightings);
    advice = List.copyOf(advice);
    proposals = List.copyOf(proposals);
  }

  public boolean isOpen(Instant now) {
    return ending.isEmpty() && now.isBefore(until);
  }

  /** As it was when it was made: what comes instead of it takes nothing from anybody. */
  public boolean isUntouched() {
    return adviser.isEmpty() && ending.isEmpty();
  }

  /** For anybody else, and when it is over, it is as if there were none. */
  public boolean isFor(String subject, Instant now) {
    return isOpen(now) && adviser.filter(one -> one.subject().equals(subject)).isPresent();
  }

  boolean isWaiting(Instant now) {
    return isOpen(now) && purpose.isToAnAdviser() && adviser.isEmpty() && code.isEmpty();
  }

  /** By which the person knows who looks along. */
  String adviserName() {
    return adviser.map(Adviser::name).orElse("");
  }

  Handover takenUp(Adviser by) {
    return having(Optional.of(by), sightings, advice, proposals, known, ending);
  }

  Handover seen(Instant now) {
    String by = adviserName();
    boolean again =
        !sightings.isEmpty()
            && sightings.getLast().by().equals(by)
            && now.isBefore(sightings.getLast().at().plus(ONE_LOOK));
    return again
        ? this
        : having(
            adviser,
            with(sightings, new Sighting(now, by, purpose)),
            advice,
            proposals,
            known,
            ending);
  }

  /** With advice a talk is over: what changes from here on is new next time. */
  Handover advised(Advice more, Map<String, Object> answers) {
    return having(adviser, sightings, with(advice, more), proposals, answers, ending);
  }

  Handover proposed(Proposal more) {
    return having(adviser, sightings, advice, with(proposals, more), known, ending);
  }

  Optional<Proposal> openProposal(String proposal) {
    return proposals.stream()
        .filter(one -> one.id().equals(proposal))
        .filter(one -> one.state() == Proposal.State.OPEN)
        .findFirst();
  }

  Handover answered(String proposal, boolean yes) {
    return having(
        adviser,
        sightings,
        advice,
        proposals.stream().map(one -> one.id().equals(proposal) ? one.answered(yes) : one).toList(),
        known,
        ending);
  }

  Handover ended(Instant now, Ending.Reason reason) {
    return ending.isPresent()
        ? this
        : having(
            adviser, sightings, advice, proposals, known, Optional.of(new Ending(now, reason)));
  }

  private Handover having(
      Optional<Adviser> who,
      List<Sighting> seen,
      List<Advice> said,
      List<Proposal> asked,
      Map<String, Object> answers,
      Optional<Ending> end) {
    return new Handover(
        id, profile, purpose, region, language, code, from, until, who, seen, said, asked, answers,
        end);
  }

  private static <T> List<T> with(List<T> before, T more) {
    List<T> all = new ArrayList<>(before);
    all.add(more);
    return all;
  }
}
