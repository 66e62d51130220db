package nl.leerroute.gateway.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.desk.Pots;
import nl.leerroute.gateway.money.Euros;
import org.springframework.util.MultiValueMap;

/**
 * A new pot as it was typed.
 *
 * @param ceiling in euros
 * @param objectionsTo where a letter goes to of who objects
 */
record NewPotForm(
    String name, String division, String ceiling, List<String> windows, String objectionsTo) {

  static final NewPotForm EMPTY = new NewPotForm("", "FIRST_COME", "", List.of(), "");
  static final List<String> DIVISIONS = List.of("FIRST_COME", "BALLOT", "PRO_RATA", "RANKING");

  /** A name that the address of the form has. */
  static final String RESERVED = "nieuw";

  private static final String OBJECTIONS = "bezwaaradres";
  private static final int LONGEST_ADDRESS = 200;
  private static final String NAME = "[a-z0-9][a-z0-9.-]{1,60}";

  static NewPotForm typed(MultiValueMap<String, String> form) {
    return new NewPotForm(
        Fields.one(form, "naam"),
        Fields.one(form, "verdeling"),
        Fields.one(form, "plafond"),
        Fields.all(form, "tijdvak"),
        Fields.one(form, OBJECTIONS));
  }

  /**
   * @param taken names of pots there are
   * @param free windows that no pot feeds
   */
  Trouble trouble(Set<String> taken, Set<String> free) {
    List<Fault> faults = new ArrayList<>();
    if (!name.matches(NAME) || name.equals(RESERVED)) {
      faults.add(new Fault.Seen("naam", "pot"));
    } else if (taken.contains(name)) {
      faults.add(new Fault.Seen("naam", "taken"));
    }
    if (!DIVISIONS.contains(division)) {
      faults.add(new Fault.Seen("verdeling", "pot"));
    }
    if (Euros.typed(ceiling).isEmpty()) {
      faults.add(new Fault.Said(PotMoney.WHOLE, PotMoney.NO_AMOUNT));
    }
    if (windows.isEmpty() || !free.containsAll(windows)) {
      faults.add(new Fault.Seen("tijdvak", "pot"));
    }
    if (objectionsTo.isEmpty() || objectionsTo.length() > LONGEST_ADDRESS) {
      faults.add(new Fault.Seen(OBJECTIONS, "pot"));
    }
    return new Trouble(faults, false);
  }

  /** What funding says of a window is said at the windows, and the rest at the name. */
  static Trouble trouble(List<Pots.Complaint> complaints) {
    List<Fault> faults = new ArrayList<>();
    complaints.forEach(
        each ->
            faults.add(
                new Fault.Said(each.window().isEmpty() ? "naam" : "tijdvak", each.sentence())));
    return new Trouble(faults.isEmpty() ? List.of(new Fault.Seen("naam", "taken")) : faults, false);
  }

  Pots.NewPot pot() {
    return new Pots.NewPot(
        name, division, Euros.typed(ceiling).orElseThrow(), windows, objectionsTo);
  }
}
