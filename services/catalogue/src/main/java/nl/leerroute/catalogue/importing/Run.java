package nl.leerroute.catalogue.importing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerroute.catalogue.incoming.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One delivery of a source, and how far it was taken.
 *
 * @param whole it has all that the source offers, so what is not in it is gone
 * @param pages how many pages of outcomes are finished
 * @param position the end of the last of them, in the source's own words; absent: none is finished
 * @param holder the instance that works on it
 * @param heldUntil when another instance may go on with it
 */
public record Run(
    RunId id,
    boolean whole,
    Stage stage,
    Counts counts,
    int pages,
    @Nullable String position,
    Instant begun,
    Instant moved,
    String holder,
    Instant heldUntil) {

  /** Where it is. */
  public sealed interface Stage {

    /** Records are being taken. */
    record Taking() implements Stage {}

    /**
     * All records are taken, and so many are gone that a person has to say that this is right.
     *
     * @param ending offers that would end
     * @param of offers that the source had
     */
    record Held(int ending, int of) implements Stage {}

    record Done() implements Stage {}

    /** The delivery cannot be read; nothing was taken after the last finished page. */
    record Refused(List<Problem> problems) implements Stage {}

    /** The source went away; the next run takes all of it again. */
    record Failed() implements Stage {}
  }

  static Run begin(RunId id, boolean whole, Lease lease) {
    return new Run(
        id,
        whole,
        new Stage.Taking(),
        Counts.NONE,
        0,
        null,
        lease.now(),
        lease.now(),
        lease.holder(),
        lease.until());
  }

  public Optional<String> after() {
    return Optional.ofNullable(position);
  }

  /** Whether all of the delivery was seen, so that what it said still stands. */
  boolean isComplete() {
    return stage instanceof Stage.Done || stage instanceof Stage.Held;
  }

  public boolean isUnderWay() {
    return stage instanceof Stage.Taking;
  }

  boolean isCutOff(Instant now) {
    return isUnderWay() && !now.isBefore(heldUntil);
  }

  Run heldBy(Lease lease) {
    return new Run(
        id, whole, stage, counts, pages, position, begun, moved, lease.holder(), lease.until());
  }

  /** One page of outcomes more is finished. */
  Run with(List<RecordOutcome> page, String end, Lease lease) {
    return new Run(
        id,
        whole,
        stage,
        counts.plus(page),
        pages + 1,
        end,
        begun,
        lease.now(),
        lease.holder(),
        lease.until());
  }

  /** The outcomes of what was not delivered are there too. */
  Run closed(List<RecordOutcome> rest, int restPages, Stage end, Instant now) {
    Counts all = counts.plus(rest);
    return new Run(
        id,
        whole,
        end,
        end instanceof Stage.Done ? all.without(Outcome.MISSING) : all,
        pages + restPages,
        position,
        begun,
        now,
        holder,
        heldUntil);
  }

  Run at(Stage next, Instant now) {
    return new Run(id, whole, next, counts, pages, position, begun, now, holder, heldUntil);
  }
}
