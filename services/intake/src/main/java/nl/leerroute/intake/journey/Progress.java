package nl.leerroute.intake.journey;

import java.util.Set;
import nl.leerroute.intake.answer.Hurdle;

/** How it goes with a chosen route, as the person says. */
public sealed interface Progress {

  /** Nothing was said since it was chosen. */
  record Chosen() implements Progress {}

  record Enrolled() implements Progress {}

  record Started() implements Progress {}

  /**
   * @param gains what it brought; empty: nothing was said of that
   */
  record Completed(Set<Gain> gains) implements Progress {
    public Completed {
      gains = Set.copyOf(gains);
    }
  }

  /**
   * @param why empty: the person did not say
   */
  record Stopped(Set<Hurdle> why) implements Progress {
    public Stopped {
      why = Set.copyOf(why);
    }
  }

  /** What it brought; empty: not told, or not completed. */
  default Set<Gain> brought() {
    return this instanceof Completed(Set<Gain> gains) ? gains : Set.of();
  }

  default Stage stage() {
    return switch (this) {
      case Chosen() -> Stage.CHOSEN;
      case Enrolled() -> Stage.ENROLLED;
      case Started() -> Stage.STARTED;
      case Completed _ -> Stage.COMPLETED;
      case Stopped _ -> Stage.STOPPED;
    };
  }

  /** Why somebody stopped; empty: not told, or not stopped. */
  default Set<Hurdle> reasons() {
    return this instanceof Stopped(Set<Hurdle> why) ? why : Set.of();
  }
}
