package nl.leerroute.matching.team.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a whole firm shares of money and of heads, numbered as it becomes known.
 *
 * <p>Money that lies under the same limits is one link. Of one counter with several limits the
 * higher one counts also what lies under the lower ones.
 */
public final class Budgets {

  /** Most money, or most heads, of what is counted together. */
  public record Limit(String counter, long most) {}

  private final Map<List<Limit>, Integer> linkNumbers = new HashMap<>();
  private final List<List<Limit>> links = new ArrayList<>();
  private final Map<Limit, Integer> moneyNumbers = new HashMap<>();
  private final List<Limit> money = new ArrayList<>();
  private final Map<Limit, Integer> headNumbers = new HashMap<>();
  private final List<Limit> heads = new ArrayList<>();

  public int link(List<Limit> under) {
    return linkNumbers.computeIfAbsent(
        List.copyOf(under),
        limits -> {
          limits.forEach(limit -> number(limit, moneyNumbers, money));
          links.add(limits);
          return links.size() - 1;
        });
  }

  public int head(Limit limit) {
    return number(limit, headNumbers, heads);
  }

  private static int number(Limit limit, Map<Limit, Integer> numbers, List<Limit> all) {
    return numbers.computeIfAbsent(
        limit,
        added -> {
          all.add(added);
          return all.size() - 1;
        });
  }

  public int links() {
    return links.size();
  }

  public List<Limit> money() {
    return money;
  }

  public List<Limit> heads() {
    return heads;
  }

  /** Numbers of the limits that money of a link is counted in. */
  public List<Integer> above(int link) {
    List<Integer> above = new ArrayList<>();
    for (int i = 0; i < money.size(); i++) {
      Limit limit = money.get(i);
      if (links.get(link).stream().anyMatch(under -> isCounted(under, limit))) {
        above.add(i);
      }
    }
    return above;
  }

  /** Numbers of the limits that a head is counted in. */
  public List<Integer> headsAbove(int head) {
    List<Integer> above = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      if (isCounted(heads.get(head), heads.get(i))) {
        above.add(i);
      }
    }
    return above;
  }

  private static boolean isCounted(Limit under, Limit limit) {
    return under.counter().equals(limit.counter()) && under.most() <= limit.most();
  }
}
