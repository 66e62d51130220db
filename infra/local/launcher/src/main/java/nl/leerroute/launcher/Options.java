package nl.leerroute.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the person asked for.
 *
 * @param fresh throw away the data of earlier starts first
 * @param training prepare faster starts meanwhile
 * @param without parts that are not started
 */
record Options(boolean fresh, boolean training, int basePort, Path data, Set<Part> without) {

  static final int HIGHEST_BASE_PORT = 65_535 - 12;

  static Options parse(List<String> arguments) {
    boolean fresh = false;
    boolean training = true;
    int basePort = 8080;
    Path data = Path.of(".leerroute");
    Set<Part> without = EnumSet.noneOf(Part.class);
    Queue<String> rest = new ArrayDeque<>(arguments);
    while (!rest.isEmpty()) {
      String option = rest.remove();
      switch (option) {
        case "--fresh" -> fresh = true;
        case "--no-training" -> training = false;
        case "--base-port" -> basePort = port(valueOf(option, rest));
        case "--data" -> data = Path.of(valueOf(option, rest));
        case "--without" -> without.addAll(parts(valueOf(option, rest)));
        default -> throw new Refusal("There is no option " + option + "; see ./run help.");
      }
    }
    return new Options(fresh, training, basePort, data.toAbsolutePath().normalize(), without);
  }

  List<Part> parts() {
    return Arrays.stream(Part.values()).filter(part -> !without.contains(part)).toList();
  }

  private static String valueOf(String option, Queue<String> rest) {
    String value = rest.poll();
    if (value == null) {
      throw new Refusal("Say after " + option + " what it should be; see ./run help.");
    }
    return value;
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port > 0 && port <= HIGHEST_BASE_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number out of range.
    }
    throw new Refusal(
        "The base port must be a number from 1 to %d, not %s.".formatted(HIGHEST_BASE_PORT, text));
  }

  private static Set<Part> parts(String names) {
    return Arrays.stream(names.split(",", -1)).map(Options::part).collect(Collectors.toSet());
  }

  private static Part part(String name) {
    try {
      return Part.valueOf(name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Refusal("There is no part " + name + "; see ./run help.");
    }
  }
}
