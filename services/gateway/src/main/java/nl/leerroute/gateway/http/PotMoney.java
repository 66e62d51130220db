package nl.leerroute.gateway.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.desk.Pot;
import nl.leerroute.gateway.desk.Pots;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.gateway.money.Euros;

/**
 * The money of a pot as it was typed.
 *
 * @param whole in euros
 * @param windows the most that each may take; empty: whatever there is
 */
record PotMoney(String whole, Map<String, String> windows) {

  static final String WHOLE = "plafond";
  private static final String PART = "deel-";

  static final Bilingual NO_AMOUNT =
      new Bilingual(
          "Vul een bedrag in van 0 euro of meer, zoals 50000 of 1250,50.",
          "Give an amount of 0 euros or more, such as 50000 or 1250.50.");

  static PotMoney of(Pot pot) {
    Map<String, String> windows = new LinkedHashMap<>();
    pot.lanes()
        .forEach(
            lane -> windows.put(lane.window(), lane.ceilingCents().map(Euros::written).orElse("")));
    return new PotMoney(Euros.written(pot.ceilingCents()), windows);
  }

  static String field(String window) {
    return PART + window;
  }

  /** The window that a field is for; empty: it is for none. */
  static Optional<String> window(String field) {
    return Optional.of(field)
        .filter(name -> name.startsWith(PART))
        .map(name -> name.substring(PART.length()));
  }

  Trouble trouble() {
    List<Fault> faults = new ArrayList<>();
    if (Euros.typed(whole).isEmpty()) {
      faults.add(new Fault.Said(WHOLE, NO_AMOUNT));
    }
    windows.forEach(
        (window, typed) -> {
          if (!typed.isEmpty() && Euros.typed(typed).isEmpty()) {
            faults.add(new Fault.Said(field(window), NO_AMOUNT));
          }
        });
    return new Trouble(faults, false);
  }

  static Trouble trouble(List<Pots.Complaint> complaints) {
    return new Trouble(
        complaints.stream()
            .<Fault>map(
                each ->
                    new Fault.Said(
                        each.window().isEmpty() ? WHOLE : field(each.window()), each.sentence()))
            .toList(),
        false);
  }

  Pots.Money money() {
    Map<String, Optional<Long>> cents = new LinkedHashMap<>();
    windows.forEach((window, typed) -> cents.put(window, Euros.typed(typed)));
    return new Pots.Money(Euros.typed(whole).orElseThrow(), cents);
  }
}
