package nl.leerroute.gateway.taxonomies;

import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;

/**
 * How far an import is, or what came of it.
 *
 * @param done concepts that have been written; absent: nothing is being written
 * @param outcome only at the end
 * @param errors why the files were refused
 * @param remarks the first of what was left out
 * @param remarksInAll how much was left out
 */
public record Report(
    String release,
    Stage stage,
    int done,
    int all,
    Optional<Outcome> outcome,
    List<Remark> errors,
    List<Remark> remarks,
    int remarksInAll) {

  /** Where an import is. */
  public enum Stage {
    READING,
    WRITING,
    DONE,
    REFUSED,
    FAILED
  }

  /**
   * @param removed concepts that are gone
   * @param replaced concepts that became another name for one of the release
   * @param offers how many offers speak of any of these
   */
  public record Outcome(
      int taken,
      int changed,
      int unchanged,
      int removed,
      int replaced,
      List<Change> changes,
      int offers,
      List<String> offerIds) {}

  /**
   * @param by absent: nothing took its place
   */
  public record Change(Bilingual gone, Optional<Bilingual> by) {}

  /**
   * @param where file, line or field
   */
  public record Remark(String where, Bilingual sentence) {}

  public boolean underWay() {
    return stage == Stage.READING || stage == Stage.WRITING;
  }
}
