package nl.leerroute.matching.explanation;

import java.util.List;
import java.util.Set;
import nl.leerroute.matching.offer.Preference;
import nl.leerroute.matching.text.Enumerations;
import nl.leerroute.matching.text.Text;

/** What decided between equal courses, so that nobody wonders why one stands before another. */
final class PreferenceNotes {

  static List<Text> all(Set<Preference> preferences) {
    return preferences.isEmpty()
        ? List.of()
        : List.of(
            Text.filled(
                "Zijn twee opleidingen even goed? Dan gaat voor: %s.",
                "Are two courses equally good? Then this comes first: %s.",
                Enumerations.all(preferences.stream().sorted().map(Preference::label).toList())));
  }

  private PreferenceNotes() {}
}
