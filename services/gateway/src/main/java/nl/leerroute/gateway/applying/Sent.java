package nl.leerroute.gateway.applying;

import java.util.List;
import nl.leerroute.gateway.language.Bilingual;

/** What became of sending an application. */
public sealed interface Sent {

  /** It stands in the log and counts; sent again it is the same one. */
  record Taken(String id) implements Sent {}

  /**
   * Nothing was sent.
   *
   * @param reasons empty: it is not known why
   */
  record Refused(List<Bilingual> reasons) implements Sent {}

  /** More must be known, or what was told cannot be. */
  record Again() implements Sent {}

  /** The money is counted per employer, and none was named. */
  record NeedsEmployer() implements Sent {}
}
