package nl.leerroute.life.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leerroute.contracts.SkillsMissed;
import nl.leerroute.life.Fact;
import nl.leerroute.life.oracle.Lives.Event;
import nl.leerroute.life.oracle.Lives.Line;

/**
 * Works out from the log of a year what every number of a period is, by the catalogue's definitions
 * and the rule by which nothing is told of few; what is withheld beside that to protect others is
 * not decided here.
 */
public final class Oracle {

  /** A whole year, however long, so that who began in it is among those who are known. */
  private static final Duration FORGOTTEN = Duration.ofDays(366);

  private static final Duration UNCHANGED = Duration.ofDays(26 * 7);
  private static final Set<String> OVERLAPPING = Set.of("GROUP", "BARRIER", "OUTCOME", "SKILL");
  private static final Map<String, Long> UNITS =
      Map.of("CENTS", 100_000L, "HOURS", 100L, "ROUTES", 10L);

  private final List<Definition> definitions;
  private final Set<String> regions;
  private final List<Line> people;
  private final List<Line> applications;
  private final Collection<NavigableMap<Instant, SkillsMissed>> missed;

  /**
   * @param regions that are told apart; all others are elsewhere
   */
  public Oracle(List<Definition> definitions, Set<String> regions, Stream<Fact> log) {
    Lives lives = new Lives(log);
    this.definitions = List.copyOf(definitions);
    this.regions = Set.copyOf(regions);
    this.people = lives.people();
    this.applications = lives.applications();
    this.missed = lives.missed();
  }

  /** Each number that somebody is counted in; empty: too few. Ratios are not among them. */
  public Map<Place, OptionalDouble> of(Span span) {
    Map<Place, OptionalDouble> all = new HashMap<>();
    for (Definition metric : definitions) {
      if (metric.periods().contains(span.kind().name())
          && !metric.says("ratio")
          && !metric.says("difference")) {
        samples(metric, span).forEach((place, sample) -> all.put(place, told(metric, sample)));
      }
    }
    return all;
  }

  private static OptionalDouble told(Definition metric, Sample sample) {
    if (metric.says("days")) {
      return sample.days(Integer.parseInt(metric.word("percentile", "50")));
    }
    if (metric.says("total")) {
      OptionalDouble sum = sample.sum(UNITS.getOrDefault(metric.word("total", ""), 1L));
      return metric.unit().equals("EURO") && sum.isPresent()
          ? OptionalDouble.of(sum.getAsDouble() / 100)
          : sum;
    }
    return sample.count();
  }

  private Map<Place, Sample> samples(Definition metric, Span span) {
    Map<Place, Sample> samples = new HashMap<>();
    if (metric.says("missing")) {
      missing(metric, span, samples);
      return samples;
    }
    for (Line line : metric.ofApplications() ? applications : people) {
      selected(metric, line, span)
          .ifPresent(
              event ->
                  amount(metric, line, event)
                      .ifPresent(
                          amount ->
                              places(metric, line, event, span)
                                  .forEach(
                                      place ->
                                          samples
                                              .computeIfAbsent(place, _ -> new Sample())
                                              .add(line.person(), amount))));
    }
    return samples;
  }

  private static Optional<Event> selected(Definition metric, Line line, Span span) {
    Set<String> reached = metric.words("reached");
    return line.events().stream()
        .filter(event -> reached.contains(event.step()))
        .findFirst()
        .filter(event -> isInTime(metric.word("in", "PERIOD"), line, event, span))
        .filter(_ -> metric.words("then").stream().allMatch(step -> line.cameTo(step, span.end())))
        .filter(_ -> metric.words("not").stream().noneMatch(step -> line.cameTo(step, span.end())))
        .filter(
            event ->
                metric.with().entrySet().stream()
                    .allMatch(
                        asked ->
                            words(line, event, asked.getKey()).stream()
                                .anyMatch(asked.getValue()::contains)));
  }

  private static boolean isInTime(String in, Line line, Event event, Span span) {
    return switch (in) {
      case "PERIOD" -> span.has(event.at());
      case "PREVIOUS" -> span.before().has(event.at());
      case "YEAR" ->
          !event.at().isBefore(span.aYearBeforeTheEnd()) && event.at().isBefore(span.end());
      case "KNOWN" ->
          event.at().isBefore(span.end())
              && line.events().stream()
                  .filter(each -> each.at().isBefore(span.end()))
                  .anyMatch(each -> each.at().plus(FORGOTTEN).isAfter(span.end()));
      default -> throw new IllegalStateException("the oracle does not know when " + in + " is");
    };
  }

  private static Optional<Long> amount(Definition metric, Line line, Event event) {
    if (metric.says("total")) {
      String quantity = metric.word("total", "");
      return line
          .told(event, each -> Optional.ofNullable(each.amounts().get(quantity)).stream().toList())
          .stream()
          .findFirst();
    }
    if (metric.says("days")) {
      return line.events().stream()
          .filter(each -> each.step().equals(metric.word("days", "")))
          .filter(from -> !from.at().isAfter(event.at()))
          .map(from -> Duration.between(from.at(), event.at()).toDays())
          .findFirst();
    }
    return Optional.of(1L);
  }

  private Set<Place> places(Definition metric, Line line, Event event, Span span) {
    String region = region(words(line, event, "REGION").stream().findFirst());
    Set<Place> places = new HashSet<>();
    places.add(new Place(metric.id(), "ALL", "TOTAL", ""));
    places.add(new Place(metric.id(), region, "TOTAL", ""));
    if (span.kind() == Span.Kind.WEEK) {
      return places;
    }
    boolean regional = span.kind() != Span.Kind.MONTH;
    for (String split : metric.splits()) {
      for (String of : classes(split, region, line, event)) {
        places.add(new Place(metric.id(), "ALL", split, of));
        if (regional && metric.byRegion().contains(split)) {
          places.add(new Place(metric.id(), region, split, of));
        }
      }
    }
    return places;
  }

  private String region(Optional<String> told) {
    return told.filter(regions::contains).orElse("OTHER");
  }

  private static Collection<String> words(Line line, Event event, String about) {
    return line.told(event, each -> each.words().getOrDefault(about, List.of()));
  }

  private static Collection<String> classes(String split, String region, Line line, Event event) {
    if (split.equals("MUNICIPALITY")) {
      return List.of(
          region
              + "/"
              + one(words(line, event, "PROVINCE"))
              + "/"
              + one(words(line, event, "MUNICIPALITY")));
    }
    Collection<String> told = words(line, event, split);
    if (split.equals("GROUP")) {
      Set<String> groups = new TreeSet<>(told);
      for (String age : words(line, event, "AGE")) {
        switch (age) {
          case "45-54" -> groups.add("AGE_45_PLUS");
          case "55-64", "65-plus" -> groups.addAll(Set.of("AGE_45_PLUS", "AGE_55_PLUS"));
          default -> {}
        }
      }
      return groups;
    }
    return told.isEmpty() && !OVERLAPPING.contains(split) ? List.of("UNKNOWN") : told;
  }

  private static String one(Collection<String> told) {
    return told.stream().findFirst().orElse("UNKNOWN");
  }

  private void missing(Definition metric, Span span, Map<Place, Sample> samples) {
    for (NavigableMap<Instant, SkillsMissed> states : missed) {
      Map.Entry<Instant, SkillsMissed> last = states.lowerEntry(span.end());
      if (last == null || span.end().isAfter(last.getKey().plus(UNCHANGED))) {
        continue;
      }
      SkillsMissed state = last.getValue();
      if (!state.skills().isEmpty()) {
        for (String where : List.of("ALL", region(Optional.ofNullable(state.region())))) {
          add(samples, new Place(metric.id(), where, "TOTAL", ""), state.flowId());
          for (String skill : state.skills()) {
            add(samples, new Place(metric.id(), where, "SKILL", skill), state.flowId());
          }
        }
      }
    }
  }

  private static void add(Map<Place, Sample> samples, Place place, String person) {
    samples.computeIfAbsent(place, _ -> new Sample()).add(person, 1);
  }
}
