package nl.leerroute.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Memory that processes occupy now, as Linux counts it. */
final class Resident {

  private static final List<String> NAMES =
      List.of(
          "leerroute-intake",
          "leerroute-catalogue",
          "leerroute-funding",
          "leerroute-matching",
          "leerroute-insights",
          "leerroute-gateway",
          "leerroute-identity",
          "leerroute-launcher",
          "BrokerProcess",
          "DatabaseProcess");

  /** Megabytes by what a process is; a page that several share counts for each of them. */
  static Map<String, Long> megabytes(List<ProcessHandle> processes) {
    return processes.stream()
        .collect(
            Collectors.groupingBy(
                Resident::name, TreeMap::new, Collectors.summingLong(Resident::kilobytes)))
        .entrySet()
        .stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                kilobytes -> kilobytes.getValue() / 1024,
                Long::sum,
                TreeMap::new));
  }

  static String name(ProcessHandle process) {
    String command = Arrays.toString(process.info().arguments().orElseGet(() -> new String[0]));
    return NAMES.stream().filter(command::contains).findFirst().orElse("shells");
  }

  /** Zero when the process has ended meanwhile. */
  private static long kilobytes(ProcessHandle process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException _) {
      return 0;
    }
  }

  private Resident() {}
}
