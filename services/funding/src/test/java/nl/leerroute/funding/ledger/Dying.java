package nl.leerroute.funding.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leerroute.funding.application.Application;

/** Ledgers that are cut off after so many writes, each of them maybe done only in part. */
public final class Dying implements Ledgers, Announcements {

  /** The process is no more. */
  public static final class Killed extends RuntimeException {}

  private final Ledgers whole;
  private final Announcements world;
  private int writes;

  public Dying(Ledgers whole, Announcements world, int writes) {
    this.whole = whole;
    this.world = world;
    this.writes = writes;
  }

  @Override
  public Optional<Pot> find(String pot) {
    return whole.find(pot);
  }

  @Override
  public Map<String, Application> applications(Collection<String> ids) {
    return whole.applications(ids);
  }

  @Override
  public Map<String, Hold> holds(Collection<String> keys) {
    return whole.holds(keys);
  }

  @Override
  public void eachHold(Consumer<Hold> look) {
    whole.eachHold(look);
  }

  @Override
  public Map<String, Page> pages(Collection<String> keys) {
    return whole.pages(keys);
  }

  @Override
  public boolean keepHolds(List<Hold> changed) {
    if (dies()) {
      whole.keepHolds(half(changed));
      throw new Killed();
    }
    return whole.keepHolds(changed);
  }

  @Override
  public void keep(List<Application> applications, List<Page> pages) {
    if (dies()) {
      whole.keep(half(applications), half(pages));
      throw new Killed();
    }
    whole.keep(applications, pages);
  }

  @Override
  public Heard tell(List<News> news) {
    if (dies()) {
      world.tell(half(news)).await();
      throw new Killed();
    }
    Heard heard = world.tell(news);
    return () -> {
      if (dies()) {
        throw new Killed();
      }
      heard.await();
    };
  }

  @Override
  public boolean turn(Pot before, Pot after) {
    if (dies()) {
      throw new Killed();
    }
    return whole.turn(before, after);
  }

  private boolean dies() {
    return writes-- <= 0;
  }

  private static <T> List<T> half(List<T> all) {
    return all.subList(0, all.size() / 2);
  }
}
