package nl.leerroute.schemes.rule;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.leerroute.schemes.Wording;

/**
 * One version of a scheme: the whole rule, unchangeable once published.
 *
 * @param groups what other schemes may call it: "public", "oo-fund"
 * @param successor what came after it
 * @param stateAid the room that firms share over schemes; absent: none
 * @param requirements all of them must hold
 * @param checks conditions that only people can judge
 * @param notes what a reader must know besides, gaps in our sources included
 */
public record SchemeVersion(
    SchemeRef ref,
    Wording name,
    Wording summary,
    Owner owner,
    NavigableSet<String> groups,
    MoneyKind kind,
    Validity validity,
    Optional<SchemeRef> successor,
    Parties parties,
    Optional<StateAid> stateAid,
    Allocation allocation,
    Opening opening,
    List<Requirement> requirements,
    List<HumanCheck> checks,
    Payment payment,
    List<Timing> timing,
    List<Cumulation> cumulation,
    Procedure procedure,
    Provenance provenance,
    List<Wording> notes) {

  public SchemeVersion {
    groups = Collections.unmodifiableNavigableSet(new TreeSet<>(groups));
    requirements = List.copyOf(requirements);
    checks = List.copyOf(checks);
    timing = List.copyOf(timing);
    cumulation = List.copyOf(cumulation);
    notes = List.copyOf(notes);
  }

  public Certainty certainty() {
    return Certainty.of(allocation, !checks.isEmpty());
  }

  /** Whether a cumulation of another scheme speaks of this one. */
  public boolean isOneOf(NavigableSet<String> names) {
    return names.contains(Cumulation.EVERY_OTHER)
        || names.contains(ref.scheme())
        || groups.stream().anyMatch(names::contains);
  }

  /** Whether money from it lowers the price of a step. */
  public boolean lowersPrice() {
    return kind == MoneyKind.GRANT && payment.costs().inPrice();
  }
}
