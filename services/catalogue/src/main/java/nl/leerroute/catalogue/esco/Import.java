package nl.leerroute.catalogue.esco;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.offer.OffersAbout;
import nl.leerroute.catalogue.taxonomy.Imported;
import nl.leerroute.catalogue.taxonomy.ReleaseName;

/**
 * How far the import of a release is.
 *
 * @param moved when it last got further
 */
public record Import(ReleaseName release, Stage stage, Instant moved) {

  /** An import that has not moved for so long was cut off; doing it again finishes it. */
  static final Duration CUT_OFF = Duration.ofMinutes(2);

  /** Where it is. */
  public sealed interface Stage {

    /** The files are being read. */
    record Reading() implements Stage {}

    /**
     * What was read is being written.
     *
     * @param done concepts that have been written
     * @param all concepts that have to be written
     */
    record Writing(int done, int all) implements Stage {}

    /**
     * Everybody has it.
     *
     * @param offers those that speak of a skill that was replaced or removed
     * @param remarks the first of what was left out
     * @param remarksInAll how much was left out
     */
    record Done(
        Imported.Complete what, OffersAbout.Touched offers, List<Remark> remarks, int remarksInAll)
        implements Stage {}

    /** The files are no release; nothing was taken. */
    record Refused(List<Problem> problems) implements Stage {}

    /** Something broke; doing it again finishes it. */
    record Failed() implements Stage {}
  }

  /** For a log: where it is, and why it was refused. */
  public String brief() {
    return stage instanceof Stage.Refused(var problems)
        ? "Refused " + problems
        : stage.getClass().getSimpleName();
  }

  boolean isUnderWay(Instant now) {
    return switch (stage) {
      case Stage.Reading _, Stage.Writing _ -> now.isBefore(moved.plus(CUT_OFF));
      case Stage.Done _, Stage.Refused _, Stage.Failed _ -> false;
    };
  }
}
