package nl.leerroute.catalogue.taxonomy;

import java.util.List;
import nl.leerroute.catalogue.incoming.Problem;

/** What became of a release that came in. */
public sealed interface Imported {

  /**
   * It is here, whole.
   *
   * @param taken concepts that are new
   * @param kept concepts that another release has and keeps
   * @param lost concepts that it or the version before it had and has no more
   */
  record Complete(
      ReleaseName release,
      int taken,
      int changed,
      int unchanged,
      int kept,
      Lost lost,
      List<Edition.Dangling> dangling)
      implements Imported {

    /** With so many losses by name, to be kept. */
    public Complete brief(int most) {
      return new Complete(release, taken, changed, unchanged, kept, lost.brief(most), dangling);
    }
  }

  /** Nothing of it was taken. */
  record Refused(List<Problem> problems) implements Imported {}
}
