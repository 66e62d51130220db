package nl.leerroute.intake.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerroute.intake.handover.Advice;
import nl.leerroute.intake.handover.Adviser;
import nl.leerroute.intake.handover.Advising;
import nl.leerroute.intake.handover.Code;
import nl.leerroute.intake.handover.Ending;
import nl.leerroute.intake.handover.HandingOver;
import nl.leerroute.intake.handover.Handover;
import nl.leerroute.intake.handover.Proposal;
import nl.leerroute.intake.handover.Purpose;
import nl.leerroute.intake.handover.Sighting;

/**
 * A hand-over as its person sees it, or its adviser.
 *
 * @param code to the person, once
 * @param profile to the adviser: whose routes may be read
 * @param answers to the adviser, when they were handed over
 * @param changed to the adviser: which answers differ from those of the last talk
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record HandoverBody(
    String id,
    Purpose purpose,
    String language,
    Instant from,
    Instant until,
    Optional<String> code,
    Optional<String> adviser,
    Optional<String> profile,
    List<Sighting> sightings,
    List<Advice> advice,
    List<Proposal> proposals,
    Optional<Ending> ending,
    Optional<Map<String, Object>> answers,
    Optional<List<String>> changed) {

  /** In a list of work: nothing of the person but where and in which language. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Line(
      String id,
      Purpose purpose,
      Optional<String> region,
      String language,
      Instant from,
      Instant until,
      boolean own) {

    static Line of(Handover handover, String subject) {
      return new Line(
          handover.id().value(),
          handover.purpose(),
          handover.region(),
          handover.language(),
          handover.from(),
          handover.until(),
          handover.adviser().filter(one -> one.subject().equals(subject)).isPresent());
    }
  }

  static HandoverBody ofPerson(Handover handover) {
    return of(handover, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static HandoverBody of(HandingOver.Handed handed) {
    return of(
        handed.handover(),
        handed.code().map(Code::value),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static HandoverBody ofClient(Advising.Client client) {
    Optional<Map<String, Object>> answers = client.answers();
    return of(
        client.handover(),
        Optional.empty(),
        Optional.of(client.handover().profile().value()),
        answers,
        answers.map(now -> changed(client.handover().known(), now)));
  }

  private static HandoverBody of(
      Handover handover,
      Optional<String> code,
      Optional<String> profile,
      Optional<Map<String, Object>> answers,
      Optional<List<String>> changed) {
    return new HandoverBody(
        handover.id().value(),
        handover.purpose(),
        handover.language(),
        handover.from(),
        handover.until(),
        code,
        handover.adviser().map(Adviser::name),
        profile,
        handover.sightings(),
        handover.advice(),
        handover.proposals(),
        handover.ending(),
        answers,
        changed);
  }

  /** Names of answers that are not what they were. */
  private static List<String> changed(Map<String, Object> before, Map<String, Object> now) {
    Map<String, String> old = flat(before);
    Map<String, String> fresh = flat(now);
    Map<String, String> all = new TreeMap<>(old);
    all.putAll(fresh);
    return all.keySet().stream()
        .filter(name -> !old.getOrDefault(name, "").equals(fresh.getOrDefault(name, "")))
        .toList();
  }

  private static Map<String, String> flat(Map<String, Object> sections) {
    Map<String, String> flat = new TreeMap<>();
    sections.forEach(
        (section, value) -> {
          if (value instanceof Map<?, ?> fields) {
            fields.forEach((field, answer) -> flat.put(section + "." + field, answer + ""));
          } else {
            flat.put(section, value + "");
          }
        });
    return flat;
  }
}
