package nl.leerroute.gateway;

import java.util.stream.Stream;

/** Keys of words about trying out that are put together from the name of something. */
final class TrialKeys {

  private TrialKeys() {}

  static Stream<String> all() {
    return Stream.of(
            Stream.of("goal", "lasts", "pays", "steps", "covers", "begins")
                .map("trial.row."::concat),
            Stream.of("lasts", "pays", "steps", "covers", "begins")
                .flatMap(row -> Stream.of("trial." + row + ".more", "trial." + row + ".less")),
            Stream.of("fault.nothing.hoursPerWeek"))
        .flatMap(keys -> keys);
  }
}
