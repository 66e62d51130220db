package nl.leerroute.catalogue.provider;

/** What can be asked of a provider. */
public sealed interface Command {

  /** Told for the first time, or told anew. */
  record Describe(Details details) implements Command {}

  /** Told by the provider itself, of what it may tell. */
  record DescribeItself(Details details) implements Command {}

  /** An offer names it. */
  record Meet(String name) implements Command {}

  record Check() implements Command {}

  record List() implements Command {}

  record Suspend(String reason) implements Command {}

  record Appeal(String text) implements Command {}

  record GrantAppeal(String text) implements Command {}

  record DenyAppeal(String text) implements Command {}

  /**
   * @param into itself merged into nobody
   */
  record Merge(ProviderId into) implements Command {}

  record KeepApart(ProviderId from) implements Command {}

  /** Its offers were shown or hidden as its standing said after so many steps. */
  record Settle(int steps) implements Command {}
}
