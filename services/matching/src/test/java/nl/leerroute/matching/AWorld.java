package nl.leerroute.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerroute.matching.money.Schemes;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.planning.PlanningRoutes;
import nl.leerroute.matching.planning.RouteSet;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.taxonomy.Taxonomy;

/**
 * A small care world: what a helper and a nurse do, and whatever offers and schemes a test adds.
 */
public final class AWorld {

  /** A Monday. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** A skill that heavy work asks in ESCO. */
  public static final String LIFTING =
      "http://data.europa.eu/esco/skill/ab2bb44a-3956-4028-8715-8b70b1960b99";

  private Taxonomy taxonomy = care().made();

  private final List<AnOffer> offers = new ArrayList<>();
  private final List<AScheme> schemes = new ArrayList<>();

  private static ATaxonomy care() {
    return new ATaxonomy()
        .skills(
            "washing",
            "listening",
            "wounds",
            "medicines",
            "plans",
            "typing",
            "welding",
            "read Dutch",
            "interact verbally in Dutch",
            "speak and understand English")
        .skill("reading")
        .skill("diabetes", "medicines")
        .occupation("helper", "washing", "listening")
        .occupation("nurse", List.of("listening", "wounds", "medicines", "plans"), List.of())
        .occupation("clerk", "typing", "listening", "reading");
  }

  /** With work that is hard on the body. */
  public static AWorld lifting() {
    AWorld world = new AWorld();
    world.taxonomy = care().skill(LIFTING).occupation("mover", LIFTING).made();
    return world;
  }

  public static AWorld offering(AnOffer... offers) {
    AWorld world = new AWorld();
    world.offers.addAll(Arrays.asList(offers));
    return world;
  }

  public AWorld paying(AScheme... more) {
    schemes.addAll(Arrays.asList(more));
    return this;
  }

  public World made() {
    return new World(
        taxonomy,
        Offers.of(taxonomy, offers.stream().map(AnOffer::made).toList()),
        Schemes.of(schemes.stream().map(AScheme::made).toList()));
  }

  public RouteSet routesFor(AProfile profile) {
    return new PlanningRoutes().plan(made(), profile.made(), noon(TODAY));
  }

  public static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
  }

  public static LocalDate inWeeks(int weeks) {
    return TODAY.plusWeeks(weeks);
  }
}
