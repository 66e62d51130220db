package nl.leerroute.catalogue.offer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why and in whose time one learns.
 *
 * @param functions empty: not said
 * @param pace absent: not said
 * @param exemptions somebody can skip what he or she can already do; absent: not said
 * @param exempted what that saves; absent: not said
 */
public record Learning(
    Set<LearningFunction> functions,
    @Nullable Pace pace,
    @Nullable Boolean exemptions,
    @Nullable List<ExemptedSkill> exempted) {

  public Learning {
    functions = Set.copyOf(functions);
    exempted = exempted == null ? null : List.copyOf(exempted);
  }
}
