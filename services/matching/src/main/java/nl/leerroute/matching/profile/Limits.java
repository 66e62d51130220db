package nl.leerroute.matching.profile;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Help;
import nl.leerroute.matching.offer.Preference;

/**
 * What a route must stay within.
 *
 * @param hoursPerWeek hours a week the person can give to learning; empty: not said
 * @param travelKm longest distance one way, as the crow flies; empty: no limit
 * @param budgetCents most the person can pay in all; empty: no limit
 * @param forms forms the person wants; empty: all
 * @param languages ISO 639-1 codes; empty: Dutch
 * @param help what the person likes to have; no offer without it is left out
 * @param preferences what decides between offers that do as much for as much money
 * @param noHeavyWork work that is hard on the body is not suggested
 */
public record Limits(
    Optional<Integer> hoursPerWeek,
    Optional<Integer> travelKm,
    Optional<Long> budgetCents,
    Set<Form> forms,
    Set<String> languages,
    Set<Help> help,
    Set<Preference> preferences,
    boolean noHeavyWork) {

  /** Hours in a full week: nobody learns longer, also who named no limit. */
  private static final int FULL_WEEK = 40;

  /** ISO 639-1 code of the language of lessons of which nothing else is said. */
  public static final String DUTCH = "nl";

  public int weeklyHours() {
    return hoursPerWeek.orElse(FULL_WEEK);
  }

  public long budget() {
    return budgetCents.orElse(Long.MAX_VALUE);
  }

  public boolean wants(Set<Form> offered) {
    return forms.isEmpty() || offered.stream().anyMatch(forms::contains);
  }

  /** How much of the help wanted is not among the help given. */
  public int misses(Set<Help> given) {
    return help.isEmpty()
        ? 0
        : (int) help.stream().filter(wanted -> !given.contains(wanted)).count();
  }

  public boolean understands(String language) {
    return understood().contains(language);
  }

  /**
   * Languages that the person is taken to speak: those of lessons, but not Dutch for who likes to
   * have help with it.
   */
  public Set<String> spoken() {
    Set<String> spoken = new TreeSet<>(understood());
    if (help.contains(Help.LANGUAGE_HELP)) {
      spoken.remove(DUTCH);
    }
    return spoken;
  }

  private Set<String> understood() {
    return languages.isEmpty() ? Set.of(DUTCH) : languages;
  }
}
