package nl.leerroute.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Lets all contestants run once a round, so that each round gives them the same machine. */
final class Contest {

  /** One way of doing the work. */
  interface Contestant {

    /** Does the work of one round, timed by the stopwatch. */
    void run(Stopwatch stopwatch) throws Exception;
  }

  private final int rounds;
  private final Map<String, Contestant> contestants = new LinkedHashMap<>();
  private final Map<String, Figures> figures = new LinkedHashMap<>();

  Contest(int rounds) {
    this.rounds = rounds;
  }

  Contest with(String name, Contestant contestant) {
    contestants.put(name, contestant);
    return this;
  }

  /** Runs a round that does not count, and then those that do. */
  Contest run() throws Exception {
    round();
    contestants
        .keySet()
        .forEach(name -> figures.put(name, new Figures(new ArrayList<>(), new ArrayList<>())));
    for (int round = 0; round < rounds; round++) {
      round()
          .forEach(
              (name, stopwatch) -> {
                figures(name).rates().add(stopwatch.perSecond());
                figures(name).latencies().addAll(stopwatch.latencies());
              });
    }
    return this;
  }

  private Map<String, Stopwatch> round() throws Exception {
    Map<String, Stopwatch> times = new LinkedHashMap<>();
    for (Map.Entry<String, Contestant> contestant : contestants.entrySet()) {
      Stopwatch stopwatch = new Stopwatch();
      contestant.getValue().run(stopwatch);
      times.put(contestant.getKey(), stopwatch);
    }
    return times;
  }

  Figures figures(String name) {
    return Objects.requireNonNull(figures.get(name), name);
  }
}
