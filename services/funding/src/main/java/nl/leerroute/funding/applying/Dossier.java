package nl.leerroute.funding.applying;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.schemes.Wording;

/**
 * Why an application was decided as it was: kept apart from the log, because it tells of a person.
 *
 * @param person keyed hash of the account
 * @param facts that the rule used, as they were told
 * @param derivation of the amount, line by line; or the reasons of a refusal
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
    List<Note> notes) {

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
    return new Dossier(
        id, pot, window, scheme, version, person, at, activity, costs, facts, derivation, all);
  }
}
