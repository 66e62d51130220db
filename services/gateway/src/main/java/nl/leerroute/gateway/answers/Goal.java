package nl.leerroute.gateway.answers;

/** What somebody wants to become. */
public sealed interface Goal {

  /** Was not asked yet, or was passed over. */
  record Unsaid() implements Goal {}

  /** Said: I do not know yet. */
  record Open() implements Goal {}

  /**
   * @param occupation URI of the occupation
   */
  record Become(String occupation) implements Goal {}
}
