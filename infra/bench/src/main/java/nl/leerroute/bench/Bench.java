package nl.leerroute.bench;

import java.util.List;

/** Runs the measurements that are named, or all. */
public final class Bench {

  public static void main(String[] names) throws Exception {
    List<String> wanted = names.length == 0 ? List.of("mechanisms") : List.of(names);
    for (String name : wanted) {
      switch (name) {
        case "mechanisms" -> StreamBench.run();
        default -> throw new IllegalArgumentException("No measurement is called " + name);
      }
    }
  }

  private Bench() {}
}
