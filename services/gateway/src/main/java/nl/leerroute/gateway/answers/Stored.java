package nl.leerroute.gateway.answers;

import java.util.List;

/** What became of a change. */
public sealed interface Stored {

  /**
   * @param differs something is different from before, so that routes may be too
   */
  record Done(Profile now, boolean differs) implements Stored {}

  /**
   * Nothing was stored: the form showed older answers than there are now.
   *
   * @param wanted what the answers would have become
   */
  record Newer(Profile now, Answers wanted) implements Stored {}

  /** Nothing was stored. */
  record NotTaken(List<Fault> faults) implements Stored {}
}
