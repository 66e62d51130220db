package nl.leerroute.schemes.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerroute.schemes.fact.Award;
import org.jspecify.annotations.Nullable;

/**
 * Finds the options that together bring most, by branch and bound: what no rule limits is always
 * taken, and a branch ends as soon as even all that is left could not beat the best choice.
 */
final class Choosing {

  /**
   * @param proven false when the effort limit stopped the search
   */
  record Choice(List<Option> options, Division division, boolean proven) {}

  private final List<Option> all;
  private final Optional<List<Award>> received;
  private final Rules rules;
  private final List<Option> bound;
  private final List<Option> free;
  private @Nullable Division best;
  private List<Option> bestOptions = List.of();
  private int effort;

  /**
   * @param eligible what may be chosen, in {@link Option#ORDER}
   * @param all what pays, chosen or not: some schemes ask that another one is used
   * @param effort divisions that may be worked out at most
   */
  Choosing(List<Option> eligible, List<Option> all, Optional<List<Award>> received, int effort) {
    this.all = all;
    this.received = received;
    this.effort = effort;
    this.rules = new Rules(received);
    this.free = eligible.stream().filter(option -> rules.free(option, eligible)).toList();
    this.bound = eligible.stream().filter(option -> !free.contains(option)).toList();
  }

  Choice choose() {
    search(0, new ArrayList<>(free));
    Division found = best == null ? divide(List.of()) : best;
    boolean proven = effort > 0;
    Choice lean = lean(bestOptions, found);
    return new Choice(lean.options(), lean.division(), proven);
  }

  private void search(int next, List<Option> chosen) {
    if (effort <= 0) {
      return;
    }
    effort--;
    List<Option> hoped = new ArrayList<>(chosen);
    hoped.addAll(bound.subList(next, bound.size()));
    Division hope = divide(hoped);
    if (best != null && !hope.betterThan(best)) {
      return;
    }
    if (next == bound.size()) {
      List<Option> options = sorted(chosen);
      if (Rules.complete(options, all) && hope.reachesMinimums(options)) {
        best = hope;
        bestOptions = options;
      }
      return;
    }
    Option option = bound.get(next);
    if (rules.mayGrow(chosen, option)) {
      chosen.add(option);
      search(next + 1, chosen);
      chosen.removeLast();
    }
    search(next + 1, chosen);
  }

  /** The same money with fewer applications: the last option that brings nothing goes first. */
  private Choice lean(List<Option> options, Division division) {
    List<Option> kept = new ArrayList<>(options);
    Division now = division;
    for (Option option : options.reversed()) {
      List<Option> without = new ArrayList<>(kept);
      without.remove(option);
      Division then = divide(without);
      if (then.asGoodAs(now) && Rules.complete(without, all) && then.reachesMinimums(without)) {
        kept = without;
        now = then;
      }
    }
    return new Choice(kept, now, true);
  }

  private Division divide(List<Option> options) {
    return Division.of(sorted(options), received);
  }

  private static List<Option> sorted(List<Option> options) {
    return options.stream().sorted(Option.ORDER).toList();
  }
}
