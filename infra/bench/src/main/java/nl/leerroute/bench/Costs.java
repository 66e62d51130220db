package nl.leerroute.bench;

/**
 * What one of each costs, as it was measured; {@code docs/operations/sizes.md} says by which
 * command.
 *
 * @param offersMegabytes that a hundred thousand offers occupy in matching
 * @param visitMillis of processor time of all processes together, of somebody who answers
 *     everything and looks at the routes; with the plan
 * @param profileBytes of a profile in all databases, with its routes
 * @param profileFactBytes of a profile on topics that keep the last, with its routes
 * @param journeyFactBytes a fact that is kept for ever
 * @param applicationBytes in the database
 * @param applicationFactBytes that are kept for ever
 * @param decidedPerSecond applications
 * @param offerMicros of all services together, from coming in to being used
 * @param offerBytes in the database
 * @param offerFactBytes on its topic
 */
record Costs(
    double offersMegabytes,
    double visitMillis,
    double profileBytes,
    double profileFactBytes,
    double journeyFactBytes,
    double applicationBytes,
    double applicationFactBytes,
    double decidedPerSecond,
    double offerMicros,
    double offerBytes,
    double offerFactBytes) {

  static final Costs MEASURED =
      new Costs(98, 1_700, 90_700, 82_000, 600, 1_400, 1_700, 3_223, 745, 3_400, 3_100);
}
