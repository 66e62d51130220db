package nl.leerroute.funding.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.funding.application.Application;

/** Ledgers in maps, kept by the same rules as in the database. */
public final class LedgersInMemory implements Ledgers, Announcements {

  public final Map<String, Pot> pots = new HashMap<>();
  public final Map<String, Application> applications = new TreeMap<>();
  final Map<String, Hold> holds = new TreeMap<>();
  final Map<String, Page> pages = new TreeMap<>();
  final Map<String, News> news = new TreeMap<>();

  @Override
  public Optional<Pot> find(String pot) {
    return Optional.ofNullable(pots.get(pot));
  }

  @Override
  public Map<String, Application> applications(Collection<String> ids) {
    return among(applications, ids);
  }

  @Override
  public Map<String, Hold> holds(Collection<String> keys) {
    return among(holds, keys);
  }

  @Override
  public void eachHold(Consumer<Hold> look) {
    List.copyOf(holds.values()).forEach(look);
  }

  @Override
  public Map<String, Page> pages(Collection<String> keys) {
    return among(pages, keys);
  }

  @Override
  public boolean keepHolds(List<Hold> changed) {
    boolean all = true;
    for (Hold hold : changed) {
      Hold stored = holds.getOrDefault(hold.key(), Hold.none(hold.key()));
      if (stored.version() == hold.version()) {
        holds.put(hold.key(), new Hold(hold.key(), hold.version() + 1, hold.answers()));
      } else {
        all = false;
      }
    }
    return all;
  }

  @Override
  public void keep(List<Application> changed, List<Page> longer) {
    changed.forEach(
        next ->
            applications.merge(
                next.id(),
                next,
                (old, fresh) -> fresh.decisions().size() > old.decisions().size() ? fresh : old));
    longer.forEach(
        next ->
            pages.merge(
                next.key(),
                next,
                (old, fresh) -> fresh.places().size() > old.places().size() ? fresh : old));
  }

  @Override
  public boolean turn(Pot before, Pot after) {
    if (find(before.id()).map(Pot::turn).orElse(0L) != before.turn()) {
      return false;
    }
    pots.put(after.id(), after);
    return true;
  }

  @Override
  public Heard tell(List<News> some) {
    some.forEach(each -> news.put(each.application().id() + "/" + each.version(), each));
    return () -> {};
  }

  /** All that is to be the same whoever folded, and how often. */
  List<Object> everything() {
    return List.of(
        Map.copyOf(pots),
        Map.copyOf(applications),
        holds.values().stream().collect(Collectors.toMap(Hold::key, Hold::answers)),
        news.values().stream().map(each -> each.application().id() + each.decision()).toList());
  }

  private static <T> Map<String, T> among(Map<String, T> all, Collection<String> keys) {
    return keys.stream()
        .flatMap(key -> Stream.ofNullable(all.get(key)).map(found -> Map.entry(key, found)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }
}
