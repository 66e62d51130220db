package nl.leerroute.life.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leerroute.contracts.ApplicationAdvanced;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.SkillsMissed;
import nl.leerroute.life.Fact;

/** The log of a year, put together by whom it is about. */
final class Lives {

  /** One thing that happened, with the words that were told of it, by what they are about. */
  record Event(
      String step, Instant at, Map<String, List<String>> words, Map<String, Long> amounts) {}

  /** All that happened to one person, or to one application, in the order of time. */
  record Line(String person, List<Event> events) {

    /** What was told then, or soonest after it, or last before it. */
    <T> Collection<T> told(Event then, Function<Event, Collection<T>> what) {
      int place = events.indexOf(then);
      return Stream.of(
              Stream.of(then),
              events.subList(place + 1, events.size()).stream(),
              events.subList(0, place).reversed().stream())
          .flatMap(each -> each)
          .map(what)
          .filter(told -> !told.isEmpty())
          .findFirst()
          .orElse(List.of());
    }

    boolean cameTo(String step, Instant end) {
      return events.stream().anyMatch(each -> each.step().equals(step) && each.at().isBefore(end));
    }
  }

  private final Map<String, Map<String, Event>> people = new HashMap<>();
  private final Map<String, Map<String, Event>> applications = new HashMap<>();
  private final Map<String, String> applicants = new HashMap<>();
  private final Map<String, NavigableMap<Instant, SkillsMissed>> missed = new HashMap<>();

  Lives(Stream<Fact> log) {
    log.forEach(this::add);
  }

  private void add(Fact fact) {
    switch (fact) {
      case Fact.Advanced(JourneyAdvanced told) ->
          people
              .computeIfAbsent(told.flowId(), _ -> new HashMap<>())
              .put(told.stage().name(), Words.of(told));
      case Fact.Decided(ApplicationAdvanced told) -> {
        applicants.put(told.applicationId(), told.flow().flowId());
        applications
            .computeIfAbsent(told.applicationId(), _ -> new HashMap<>())
            .put(told.state().name(), Words.of(told));
      }
      case Fact.Missed(SkillsMissed told) ->
          missed.computeIfAbsent(told.flowId(), _ -> new TreeMap<>()).put(told.at(), told);
      case Fact.Window _, Fact.Firm _ -> {}
    }
  }

  List<Line> people() {
    return lines(people, id -> id);
  }

  List<Line> applications() {
    return lines(applications, id -> applicants.getOrDefault(id, id));
  }

  private static List<Line> lines(
      Map<String, Map<String, Event>> all, Function<String, String> person) {
    List<Line> lines = new ArrayList<>();
    all.forEach(
        (id, events) ->
            lines.add(
                new Line(
                    person.apply(id),
                    events.values().stream().sorted(Comparator.comparing(Event::at)).toList())));
    return lines;
  }

  Collection<NavigableMap<Instant, SkillsMissed>> missed() {
    return missed.values();
  }
}
