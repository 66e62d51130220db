package nl.leerroute.bench;

import java.util.List;

/**
 * How much is measured, and how often.
 *
 * @param rounds that count; one more before them warms up
 * @param records sent and received in a round
 * @param documents written in a round
 * @param bulk documents in one bulk write
 * @param lookups guarded updates in a round
 * @param offers that come in from systems of providers, or that are planned among, all together
 * @param people whose routes are planned
 */
record Sizes(
    int rounds, int records, int documents, int bulk, int lookups, int offers, int people) {

  /** Takes the options out of the arguments, for instance {@code --rounds 3}. */
  static Sizes takenFrom(List<String> arguments) {
    Sizes sizes =
        new Sizes(
            taken("--rounds", 5, arguments),
            taken("--records", 300_000, arguments),
            taken("--documents", 20_000, arguments),
            taken("--bulk", 500, arguments),
            taken("--lookups", 2_000, arguments),
            taken("--offers", 100_000, arguments),
            taken("--people", 1_000, arguments));
    arguments.stream()
        .filter(argument -> argument.startsWith("-"))
        .findFirst()
        .ifPresent(
            unknown -> {
              throw new IllegalArgumentException("There is no option " + unknown);
            });
    return sizes;
  }

  private static int taken(String option, int usual, List<String> arguments) {
    int at = arguments.indexOf(option);
    if (at < 0) {
      return usual;
    }
    arguments.remove(at);
    String number = at < arguments.size() ? arguments.remove(at) : "";
    if (!number.matches("[1-9]\\d{0,8}")) {
      throw new IllegalArgumentException(option + " wants a number above 0, not '" + number + "'");
    }
    return Integer.parseInt(number);
  }

  @Override
  public String toString() {
    return "%,d records, %,d documents in bulks of %,d, %,d lookups a round"
        .formatted(records, documents, bulk, lookups);
  }
}
