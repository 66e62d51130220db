package nl.leerroute.funding.applying;

import java.util.List;
import nl.leerroute.schemes.answer.Missing;
import nl.leerroute.schemes.answer.Reason;

/** What is answered to somebody who applies. */
public sealed interface Applied {

  /** The log has it: its place there counts, and a decision follows. */
  record Taken(Dossier dossier) implements Applied {}

  /** No such window, or its money is given out elsewhere. */
  record NotHere() implements Applied {}

  /** More must be known first. */
  record NeedsToKnow(List<Missing> missing) implements Applied {}

  /** There is nothing that could be asked. */
  record Impossible(List<Reason> reasons) implements Applied {}

  /** The money is counted per employer, and none was named. */
  record NeedsEmployer() implements Applied {}
}
