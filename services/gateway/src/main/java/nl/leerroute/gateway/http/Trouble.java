package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.answers.Fault;

/**
 * Why a form is shown again, filled in as it was sent.
 *
 * @param notStored the answers are fine, but cannot be stored now
 */
record Trouble(List<Fault> faults, boolean notStored) {

  static final Trouble NONE = new Trouble(List.of(), false);
  static final Trouble NOT_STORED = new Trouble(List.of(), true);

  static Trouble at(String field, String code) {
    return new Trouble(List.of(new Fault.Seen(field, code)), false);
  }

  public Optional<Fault> of(String field) {
    return faults.stream().filter(fault -> fault.field().equals(field)).findFirst();
  }

  public boolean any() {
    return !faults.isEmpty();
  }
}
