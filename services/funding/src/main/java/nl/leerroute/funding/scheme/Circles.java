package nl.leerroute.funding.scheme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leerroute.schemes.rule.Cumulation;
import nl.leerroute.schemes.rule.SchemeVersion;

/** Finds schemes that can never pay because each requires the other. */
final class Circles {

  private final List<SchemeVersion> rules;

  Circles(List<SchemeVersion> rules) {
    this.rules = rules;
  }

  /** Whether a rule requires schemes that all, in the end, require it. */
  boolean closesWith(SchemeVersion rule) {
    return reaches(rule, rule.ref().scheme(), new HashSet<>());
  }

  private boolean reaches(SchemeVersion from, String scheme, Set<String> seen) {
    return from.cumulation().stream()
        .filter(Cumulation.Requires.class::isInstance)
        .anyMatch(requires -> leadsOnlyTo(requires, scheme, seen));
  }

  /** One way out is enough: a required scheme that needs nothing back. */
  private boolean leadsOnlyTo(Cumulation requires, String scheme, Set<String> seen) {
    if (requires.with().contains(scheme)) {
      return requires.with().size() == 1;
    }
    List<SchemeVersion> required =
        rules.stream().filter(rule -> rule.isOneOf(requires.with())).toList();
    return !required.isEmpty()
        && required.stream()
            .allMatch(rule -> seen.add(rule.ref().toString()) && reaches(rule, scheme, seen));
  }
}
