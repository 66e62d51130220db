package nl.leerroute.matching.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerroute.matching.money.FirmPurse;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.team.search.Budgets;
import nl.leerroute.matching.team.search.Budgets.Limit;
import nl.leerroute.matching.team.search.Money;
import nl.leerroute.matching.team.search.Way;
import nl.leerroute.schemes.plan.FirmFunding.Grant;
import nl.leerroute.schemes.plan.FirmFunding.Pool;

/** What schemes pay for what one person follows, told to the search in numbers. */
final class Paying implements Money {

  /**
   * How the people of a group follow their parts.
   *
   * @param numbers of the steps, over all groups
   * @param free by part, whether it is free for the worker
   */
  record Followed(FirmPurse purse, List<Step> steps, List<Integer> numbers, List<Boolean> free) {}

  private record Asked(FirmPurse purse, List<Integer> steps, List<Boolean> free) {}

  private final List<Followed> groups;
  private final Budgets budgets = new Budgets();
  private final Map<Asked, List<List<Grant>>> known = new HashMap<>();

  Paying(List<Followed> groups) {
    this.groups = groups;
  }

  @Override
  public Budgets budgets() {
    return budgets;
  }

  @Override
  public List<Way> ways(int group, int[] parts) {
    List<List<Grant>> choices = choices(group, parts);
    return IntStream.range(0, choices.size()).mapToObj(i -> way(i, choices.get(i))).toList();
  }

  /** The grants of each way. */
  List<List<Grant>> choices(int group, int[] parts) {
    Followed followed = groups.get(group);
    Asked asked =
        new Asked(
            followed.purse(),
            Arrays.stream(parts).mapToObj(followed.numbers()::get).toList(),
            Arrays.stream(parts).mapToObj(followed.free()::get).toList());
    return known.computeIfAbsent(
        asked,
        each ->
            each.purse()
                .choices(
                    Arrays.stream(parts).mapToObj(followed.steps()::get).toList(), each.free()));
  }

  private Way way(int number, List<Grant> grants) {
    long own = 0;
    List<Way.Shared> shared = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    Set<Limit> employees = new HashSet<>();
    for (Grant grant : grants) {
      List<Limit> limits = limits(grant);
      if (limits.isEmpty()) {
        own += grant.cents();
      } else {
        shared.add(
            new Way.Shared(
                budgets.link(limits), grant.cents(), grant.scheme().payment().minimumCents()));
      }
      for (Pool pool : grant.pools()) {
        if (pool.cap().awards().isPresent()) {
          heads.add(budgets.head(awards(pool)));
        }
        if (pool.cap().employees().isPresent() && employees.add(employees(pool))) {
          heads.add(budgets.head(employees(pool)));
        }
      }
    }
    return new Way(number, own, shared, heads.stream().mapToInt(head -> head).toArray());
  }

  /** Of the money of a grant. */
  static List<Limit> limits(Grant grant) {
    return grant.pools().stream()
        .filter(pool -> pool.cap().cents().isPresent())
        .map(pool -> new Limit(pool.counter(), pool.cap().cents().getAsLong()))
        .toList();
  }

  static Limit awards(Pool pool) {
    return new Limit("awards " + pool.counter(), pool.cap().awards().orElse(0));
  }

  static Limit employees(Pool pool) {
    return new Limit("employees " + pool.counter(), pool.cap().employees().orElse(0));
  }
}
