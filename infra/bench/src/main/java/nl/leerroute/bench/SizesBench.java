package nl.leerroute.bench;

import java.util.Locale;

/** What a region and the nation need, worked out of what one of each costs. */
final class SizesBench {

  /** What is not measured but assumed: what people do in a year. */
  private static final int VISITS = 4;

  private static final int PLANS_A_VISIT = 2;
  private static final int PLANNED_AGAIN = 24;
  private static final int JOURNEY_FACTS = 6;
  private static final double APPLICATIONS = 0.2;

  /**
   * The busiest hour has this part of a year: four times as much as an even hour of a working day.
   */
  private static final double BUSIEST_HOUR = 0.002;

  private static final double HOUR = 3_600;
  private static final double YEAR = 365 * 24 * HOUR;
  private static final double TOUCHED_BY_A_SCHEME = 0.01;
  private static final double ROUTES_WITHIN_SECONDS = 5;
  private static final int REPLICAS = 3;

  /** Old versions that were not cleaned away yet. */
  private static final int NOT_YET_COMPACTED = 2;

  /** Of a core, so that there is room for what comes at once. */
  private static final double BUSY = 0.6;

  private static final double GIGABYTE = 1e9;
  private static final int YEARS = 5;
  private static final int STORM = 300_000;

  private final Costs costs = Costs.MEASURED;
  private final Place region = new Place(1e5, 1e5, 30, 205);
  private final Place nation = new Place(1e7, 1e6, 480, 2_600);
  private final Rows table = new Rows("What is needed", "what", "region", "nation");

  /**
   * @param planMillis of processor time for a plan among so many offers, in the middle
   * @param planP99Millis of the slowest of a hundred
   */
  private record Place(double people, double offers, double planMillis, double planP99Millis) {

    double inBusiestHour(double aYear) {
      return people * aYear * BUSIEST_HOUR / HOUR;
    }

    Line plans() {
      return new Line(
          inBusiestHour(VISITS * PLANS_A_VISIT) + people * PLANNED_AGAIN / YEAR,
          planMillis,
          planP99Millis);
    }

    double coreSeconds(double plans) {
      return plans * plans().meanMillis() / 1_000;
    }
  }

  private interface Figure {
    double of(Place place);
  }

  static void run() {
    System.out.println("\n" + text());
  }

  static String text() {
    SizesBench sizes = new SizesBench();
    sizes.work();
    sizes.memory();
    sizes.disk();
    return sizes.table.toString();
  }

  private void work() {
    row("people", Place::people);
    row("offers", Place::offers);
    row("visits a second, busiest hour", place -> place.inBusiestHour(VISITS));
    row(
        "cores for visits",
        place -> place.inBusiestHour(VISITS) * costs.visitMillis() / 1_000 / BUSY);
    row("plans a second, busiest hour", place -> place.plans().perSecond());
    row("cores for plans, by sums", place -> place.coreSeconds(place.plans().perSecond()) / BUSY);
    row(
        "cores for plans, simulated: 99 of 100 within 5 s",
        place -> place.plans().coresFor(ROUTES_WITHIN_SECONDS));
    row(
        "seconds then, 99th percentile",
        place -> place.plans().p99Seconds(place.plans().coresFor(ROUTES_WITHIN_SECONDS)));
    row(
        "core hours for a new scheme that touches one of 100",
        place -> place.coreSeconds(place.people() * TOUCHED_BY_A_SCHEME) / HOUR);
    row(
        "core hours for another taxonomy, which touches all",
        place -> place.coreSeconds(place.people()) / HOUR);
    row("core minutes for all offers again", place -> place.offers() * costs.offerMicros() / 60e6);
    row("seconds to decide 300,000 applications", _ -> STORM / costs.decidedPerSecond());
  }

  private void memory() {
    row(
        "MB of offers in each instance of matching",
        place -> place.offers() / 1e5 * costs.offersMegabytes());
  }

  private void disk() {
    row(
        "GB in each replica of the database",
        place ->
            (place.people() * costs.profileBytes()
                    + place.people() * APPLICATIONS * YEARS * costs.applicationBytes()
                    + place.offers() * costs.offerBytes())
                / GIGABYTE);
    row(
        "GB on topics that keep the last, all brokers",
        place ->
            REPLICAS
                * NOT_YET_COMPACTED
                * (place.people() * costs.profileFactBytes()
                    + place.offers() * costs.offerFactBytes())
                / GIGABYTE);
    row(
        "GB of facts that stay, five years, all brokers",
        place ->
            REPLICAS
                * YEARS
                * place.people()
                * (JOURNEY_FACTS * costs.journeyFactBytes()
                    + APPLICATIONS * costs.applicationFactBytes())
                / GIGABYTE);
  }

  private void row(String what, Figure figure) {
    table.row(what, written(figure.of(region)), written(figure.of(nation)));
  }

  private static String written(double number) {
    return String.format(Locale.ROOT, number < 10 ? "%,.2f" : "%,.0f", number);
  }
}
