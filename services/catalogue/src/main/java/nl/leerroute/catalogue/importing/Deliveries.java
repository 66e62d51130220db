package nl.leerroute.catalogue.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What one source delivered.
 *
 * @param runs newest first, and back at least to the last complete one
 */
public record Deliveries(Source source, List<Run> runs) {

  private static final int REMEMBERED = 10;

  public Deliveries {
    runs = List.copyOf(runs);
  }

  /** Empty when an earlier run is still being worked on. */
  static Optional<Deliveries> begin(
      Optional<Deliveries> before, Source source, boolean whole, Lease lease) {
    List<Run> earlier = before.map(Deliveries::runs).orElse(List.of());
    Optional<Run> last = earlier.stream().findFirst();
    if (last.filter(run -> run.isUnderWay() && !run.isCutOff(lease.now())).isPresent()) {
      return Optional.empty();
    }
    int number = last.map(run -> run.id().number() + 1).orElse(1);
    List<Run> all = new ArrayList<>();
    all.add(Run.begin(new RunId(source.id(), number), whole, lease));
    earlier.stream()
        .map(run -> run.isUnderWay() ? run.at(new Run.Stage.Failed(), lease.now()) : run)
        .forEach(all::add);
    return Optional.of(new Deliveries(source, all).withoutOld());
  }

  private Deliveries withoutOld() {
    int needed = 1 + standingBefore(latest()).size();
    return new Deliveries(
        source, runs.subList(0, Math.min(runs.size(), Math.max(needed, REMEMBERED))));
  }

  public Run latest() {
    return runs.getFirst();
  }

  public Optional<Run> find(RunId id) {
    return runs.stream().filter(run -> run.id().equals(id)).findFirst();
  }

  /** The runs that say what the source has: see {@link #standingBefore}. */
  List<Run> standing() {
    return standing(runs);
  }

  /**
   * The runs that say what the source had before this one: the last complete one and what was taken
   * since, oldest first.
   */
  List<Run> standingBefore(Run run) {
    return standing(runs.stream().filter(one -> one.id().number() < run.id().number()).toList());
  }

  private static List<Run> standing(List<Run> newestFirst) {
    int complete = 0;
    while (complete < newestFirst.size() && !newestFirst.get(complete).isComplete()) {
      complete++;
    }
    return newestFirst.subList(0, Math.min(newestFirst.size(), complete + 1)).reversed();
  }

  /** Empty when the run is the holder's still, or no longer the latest. */
  Optional<Deliveries> takenOver(RunId run, Lease lease) {
    return Optional.of(latest())
        .filter(last -> last.id().equals(run) && last.isCutOff(lease.now()))
        .map(last -> with(last.heldBy(lease)));
  }

  /** Empty when the run waits for no confirmation, or a later one took its place. */
  Optional<Deliveries> confirmed(RunId run, Lease lease) {
    return Optional.of(latest())
        .filter(last -> last.id().equals(run) && last.stage() instanceof Run.Stage.Held)
        .map(last -> with(last.heldBy(lease)));
  }

  /** Empty when this holder is not, or no longer, the one who works on the run. */
  Optional<Deliveries> change(Run seen, UnaryOperator<Run> change) {
    return find(seen.id())
        .filter(run -> run.holder().equals(seen.holder()))
        .map(run -> with(change.apply(run)));
  }

  private Deliveries with(Run changed) {
    return new Deliveries(
        source, runs.stream().map(run -> run.id().equals(changed.id()) ? changed : run).toList());
  }
}
