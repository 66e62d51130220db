package nl.leerroute.schemes.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.Certainty;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * What schemes pay for the steps of one employee, as choices among which a firm can choose: each
 * respects cumulation, what a person may have and what a step costs, and none is as good as another
 * one whatever the firm still has of the money that all its people share.
 */
public final class FirmFunding {

  /** With more options that depend on one another only the choice that pays most is looked for. */
  private static final int MOST_OPEN = 10;

  private static final int EFFORT = 20_000;

  private FirmFunding() {}

  /**
   * Something of which a whole firm has so much in a period: money, awards or employees.
   *
   * @param counter what is counted together, with its period
   */
  public record Pool(String counter, Cap cap) implements Comparable<Pool> {

    @Override
    public int compareTo(Pool other) {
      int order = counter.compareTo(other.counter);
      return order != 0 ? order : Long.compare(cap.cents().orElse(0), other.cap.cents().orElse(0));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Pool pool
          && counter.equals(pool.counter)
          && cap.cents().equals(pool.cap.cents())
          && cap.awards().equals(pool.cap.awards())
          && cap.employees().equals(pool.cap.employees());
    }

    @Override
    public int hashCode() {
      return counter.hashCode();
    }
  }

  /**
   * @param step place of the step
   * @param cents what it pays if the firm has that much left
   * @param pools what it is counted in for the whole firm
   */
  public record Grant(
      int step, SchemeVersion scheme, Answer.Pays answer, long cents, List<Pool> pools) {

    /** Whether a firm may count on it: a right that it, or the provider, asks for. */
    public boolean certain() {
      return certainForFirm(scheme);
    }
  }

  /** Whether a firm may count on money of a scheme. */
  public static boolean certainForFirm(SchemeVersion scheme) {
    return scheme.certainty() == Certainty.RIGHT
        && (scheme.parties().applicants().contains(Party.EMPLOYER)
            || scheme.parties().applicants().contains(Party.PROVIDER));
  }

  /**
   * All choices that may be best for somebody, in a fixed order; the first pays most.
   *
   * @param usable whether a scheme may be used for the step in this place
   */
  public static List<List<Grant>> choices(
      Facts person, List<AnsweredStep> steps, BiPredicate<Integer, SchemeVersion> usable) {
    List<Option> paying = new ArrayList<>();
    for (int step = 0; step < steps.size(); step++) {
      for (AnsweredStep.Answered each : steps.get(step).answers()) {
        if (each.answer() instanceof Answer.Pays pays
            && each.scheme().rule().lowersPrice()
            && usable.test(step, each.scheme().rule())) {
          Option option = new Option(step, steps.get(step).step(), each.scheme(), pays);
          if (!option.countsOtherFirst()) {
            paying.add(option);
          }
        }
      }
    }
    return paying.isEmpty()
        ? List.of(List.of())
        : new Choosing(paying.stream().sorted(Option.ORDER).toList(), person).choices();
  }

  static List<Pool> pools(Option option) {
    return option.caps().stream()
        .filter(cap -> cap.scope().ofEmployer())
        .filter(
            cap ->
                cap.cents().isPresent() || cap.awards().isPresent() || cap.employees().isPresent())
        .map(cap -> new Pool(option.counter(cap), cap))
        .distinct()
        .sorted()
        .toList();
  }

  /** Goes through what can be left out or taken. */
  private static final class Choosing {

    private final List<Option> all;
    private final Optional<List<nl.leerroute.schemes.fact.Award>> received;
    private final Rules rules;
    private final List<Option> free;
    private final List<Option> open;
    private final Set<List<Grant>> found = new LinkedHashSet<>();

    Choosing(List<Option> all, Facts person) {
      this.all = all;
      this.received = person.received();
      this.rules = new Rules(received);
      this.free = all.stream().filter(each -> rules.free(each, all) && isAlone(each)).toList();
      this.open = all.stream().filter(each -> !free.contains(each)).toList();
    }

    /** Nothing of it is shared with others in the firm. */
    private static boolean isAlone(Option option) {
      return pools(option).isEmpty();
    }

    List<List<Grant>> choices() {
      if (open.size() > MOST_OPEN) {
        add(new nl.leerroute.schemes.plan.Choosing(all, all, received, EFFORT).choose().options());
      } else {
        choose(0, new ArrayList<>(free));
      }
      List<List<Grant>> all = new ArrayList<>(found);
      all.sort((one, two) -> Long.compare(cents(two), cents(one)));
      List<List<Grant>> best = new ArrayList<>();
      for (List<Grant> each : all) {
        if (best.stream().noneMatch(better -> isNoBetter(each, better))) {
          best.add(each);
        }
      }
      return best;
    }

    private void choose(int next, List<Option> chosen) {
      if (next == open.size()) {
        if (Rules.complete(chosen, all)) {
          add(chosen);
        }
        return;
      }
      if (rules.mayGrow(chosen, open.get(next))) {
        chosen.add(open.get(next));
        choose(next + 1, chosen);
        chosen.removeLast();
      }
      choose(next + 1, chosen);
    }

    /** What pays first leaves less to the next: each shared scheme has its turn to be the last. */
    private void add(List<Option> chosen) {
      List<Option> own = chosen.stream().filter(Choosing::isAlone).sorted(Option.ORDER).toList();
      List<Option> shared =
          chosen.stream().filter(each -> !isAlone(each)).sorted(Option.ORDER).toList();
      Set<String> names = new TreeSet<>(shared.stream().map(Option::schemeId).toList());
      if (names.size() < 2) {
        divide(own, shared);
      }
      for (String last : names) {
        if (names.size() > 1) {
          List<Option> order =
              new ArrayList<>(
                  shared.stream().filter(each -> !each.schemeId().equals(last)).toList());
          order.addAll(shared.stream().filter(each -> each.schemeId().equals(last)).toList());
          divide(own, order);
        }
      }
    }

    private void divide(List<Option> own, List<Option> shared) {
      List<Option> options = new ArrayList<>(own);
      options.addAll(shared);
      Division division = Division.of(options, received);
      if (division.reachesMinimums(options)) {
        found.add(
            IntStream.range(0, options.size())
                .filter(i -> division.cents().get(i) > 0)
                .mapToObj(i -> grant(options.get(i), division.cents().get(i)))
                .toList());
      }
    }

    private static Grant grant(Option option, long cents) {
      return new Grant(option.step(), option.rule(), option.answer(), cents, pools(option));
    }
  }

  public static long cents(Collection<Grant> grants) {
    return grants.stream().mapToLong(Grant::cents).sum();
  }

  /** Pays no more of what is shared alike, and takes no less of what is counted by heads. */
  private static boolean isNoBetter(List<Grant> one, List<Grant> other) {
    Set<List<Pool>> shared = new LinkedHashSet<>();
    one.forEach(grant -> shared.add(grant.pools()));
    shared.add(List.of());
    return shared.stream().allMatch(pools -> cents(one, pools) <= cents(other, pools))
        && heads(one).containsAll(heads(other))
        && awards(one) >= awards(other);
  }

  private static long cents(List<Grant> grants, List<Pool> pools) {
    return grants.stream()
        .filter(grant -> grant.pools().equals(pools))
        .mapToLong(Grant::cents)
        .sum();
  }

  private static Set<Pool> heads(List<Grant> grants) {
    return new TreeSet<>(
        grants.stream()
            .flatMap(grant -> grant.pools().stream())
            .filter(pool -> pool.cap().awards().isPresent() || pool.cap().employees().isPresent())
            .toList());
  }

  private static long awards(List<Grant> grants) {
    return grants.stream()
        .flatMap(grant -> grant.pools().stream())
        .filter(pool -> pool.cap().awards().isPresent())
        .count();
  }
}
