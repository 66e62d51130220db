package nl.leerroute.funding.pot;

import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.funding.ledger.Pot;
import nl.leerroute.funding.ledger.Terms;

/** What came of setting up a pot. */
public sealed interface SettingUp {

  /** The log has it; the ledger follows within a moment. */
  record Done(Plan plan) implements SettingUp {}

  record NoSuchWindow(String window) implements SettingUp {}

  record NotYours(String owner) implements SettingUp {}

  /** Another pot feeds the window. */
  record FedElsewhere(String window) implements SettingUp {}

  /**
   * Less than what is granted, reserved and paid already.
   *
   * @param window of which it is too little; absent: of the whole pot
   * @param cents already promised
   */
  record BelowCommitted(Optional<String> window, long cents) implements SettingUp {

    static Optional<SettingUp> of(Terms next, Pot ledger) {
      long used = ledger.committed() + ledger.spent();
      if (next.ceilingCents() < used) {
        return Optional.of(new BelowCommitted(Optional.empty(), used));
      }
      return ledger.lanes().entrySet().stream()
          .filter(lane -> ceiling(next, lane.getKey()) < lane.getValue().used())
          .<SettingUp>map(
              lane -> new BelowCommitted(Optional.of(lane.getKey()), lane.getValue().used()))
          .findFirst();
    }

    private static long ceiling(Terms terms, String lane) {
      return Optional.ofNullable(terms.lanes().get(lane))
          .map(Terms.LaneTerms::ceilingCents)
          .orElse(OptionalLong.empty())
          .orElse(Long.MAX_VALUE);
    }
  }

  /** Somebody else changed it since; nothing was written. */
  record Changed(Plan now) implements SettingUp {}

  /** Terms that were promised to those who asked before. */
  record Promised() implements SettingUp {}

  /** What is divided after closing needs windows that close. */
  record NeverCloses(String window) implements SettingUp {}
}
