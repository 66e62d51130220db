package nl.leerroute.funding.pot;

/** What came of setting up a pot. */
public sealed interface SettingUp {

  /** The log has it; the ledger follows within a moment. */
  record Done(Plan plan) implements SettingUp {}

  record NoSuchWindow(String window) implements SettingUp {}

  record NotYours(String owner) implements SettingUp {}

  /** Another pot feeds the window. */
  record FedElsewhere(String window) implements SettingUp {}

  /** Less than what is granted, reserved and paid already. */
  record BelowCommitted(long cents) implements SettingUp {}

  /** Terms that were promised to those who asked before. */
  record Promised() implements SettingUp {}

  /** What is divided after closing needs windows that close. */
  record NeverCloses(String window) implements SettingUp {}
}
