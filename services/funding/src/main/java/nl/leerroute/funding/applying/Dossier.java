package nl.leerroute.funding.applying;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.fact.FactDictionary;
import nl.leerroute.schemes.fact.Privacy;

/**
 * Why an application was decided as it was: kept apart from the log, because it tells of a person.
 *
 * @param person keyed hash of the account
 * @param facts that the rule used, as they were told
 * @param derivation of the amount, line by line; or the reasons of a refusal
 * @param erased when the person had the facts erased; absent: they are there
 * @param notes of people who decided, newest last
 */
public record Dossier(
    String id,
    String pot,
    String window,
    String scheme,
    String version,
    String person,
    Instant at,
    String activity,
    Map<String, Long> costs,
    Map<String, String> facts,
    List<Row> derivation,
    List<Note> notes,
    Optional<Instant> erased) {

  /** What stands in the place of what was erased. */
  public static final String ERASED = "ERASED";

  /** A line of the calculation, or a reason. */
  public record Row(Wording text, Optional<Long> cents) {}

  /**
   * @param by account of the one who decided
   * @param decision what was decided
   */
  public record Note(Instant at, String by, String decision, String explanation) {}

  public Dossier {
    derivation = List.copyOf(derivation);
    notes = List.copyOf(notes);
  }

  Dossier with(Note note) {
    List<Note> all = new ArrayList<>(notes);
    all.add(note);
    return having(facts, all, erased);
  }

  /** The same decision without what tells of the person. */
  Dossier erased(Instant now) {
    Map<String, String> marked = new TreeMap<>();
    facts.forEach((name, value) -> marked.put(name, isPublic(name) ? value : ERASED));
    return having(
        marked,
        notes.stream()
            .map(note -> new Note(note.at(), note.by(), note.decision(), ERASED))
            .toList(),
        erased.or(() -> Optional.of(now)));
  }

  private static boolean isPublic(String fact) {
    return FactDictionary.named(fact)
        .filter(known -> known.privacy() == Privacy.PUBLIC)
        .isPresent();
  }

  private Dossier having(Map<String, String> told, List<Note> said, Optional<Instant> when) {
    return new Dossier(
        id,
        pot,
        window,
        scheme,
        version,
        person,
        at,
        activity,
        costs,
        told,
        derivation,
        said,
        when);
  }
}
