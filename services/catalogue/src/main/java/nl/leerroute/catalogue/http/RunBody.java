package nl.leerroute.catalogue.http;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.importing.Outcome;
import nl.leerroute.catalogue.importing.Run;
import nl.leerroute.platform.http.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * How far a delivery is.
 *
 * @param whole what is not in it is no longer offered
 * @param counts records by what became of them
 * @param ending offers that wait for somebody to say that they may end; absent: none do
 * @param of offers that the source had before
 * @param errors why it was refused
 */
record RunBody(
    String run,
    boolean whole,
    Stage stage,
    Instant begun,
    Instant moved,
    Map<Outcome, Integer> counts,
    @Nullable Integer ending,
    @Nullable Integer of,
    List<FieldProblem> errors) {

  enum Stage {
    TAKING,
    HELD,
    DONE,
    REFUSED,
    FAILED
  }

  static RunBody of(Run run) {
    return switch (run.stage()) {
      case Run.Stage.Taking _ -> at(run, Stage.TAKING, null, null, List.of());
      case Run.Stage.Held(int ending, int of) -> at(run, Stage.HELD, ending, of, List.of());
      case Run.Stage.Done _ -> at(run, Stage.DONE, null, null, List.of());
      case Run.Stage.Refused(var problems) ->
          at(run, Stage.REFUSED, null, null, Replies.fields(problems));
      case Run.Stage.Failed _ -> at(run, Stage.FAILED, null, null, List.of());
    };
  }

  private static RunBody at(
      Run run,
      Stage stage,
      @Nullable Integer ending,
      @Nullable Integer of,
      List<FieldProblem> errors) {
    return new RunBody(
        run.id().toString(),
        run.whole(),
        stage,
        run.begun(),
        run.moved(),
        ordered(run.counts().by()),
        ending,
        of,
        errors);
  }

  private static Map<Outcome, Integer> ordered(Map<Outcome, Integer> counts) {
    Map<Outcome, Integer> ordered = new EnumMap<>(Outcome.class);
    ordered.putAll(counts);
    return ordered;
  }
}
