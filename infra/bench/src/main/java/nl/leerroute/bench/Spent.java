package nl.leerroute.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Processor time that processes have used since they started. */
final class Spent {

  private Spent() {}

  /** By what a process is. */
  static Map<String, Duration> byProcess(List<ProcessHandle> processes) {
    return processes.stream()
        .collect(
            Collectors.toMap(
                Resident::name,
                process -> process.info().totalCpuDuration().orElse(Duration.ZERO),
                Duration::plus,
                TreeMap::new));
  }

  /** What was used between two looks. */
  static Map<String, Duration> between(Map<String, Duration> before, Map<String, Duration> now) {
    Map<String, Duration> spent = new TreeMap<>(now);
    spent.replaceAll((process, used) -> used.minus(before.getOrDefault(process, Duration.ZERO)));
    return spent;
  }
}
