package nl.leerroute.matching.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import nl.leerroute.matching.planning.PlanningWatch;
import nl.leerroute.matching.planning.RouteSets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Planning in figures, and what went wrong in the log. */
final class PlanningMeters implements PlanningWatch {

  private static final Logger LOG = LoggerFactory.getLogger(PlanningMeters.class);

  private final Timer plans;
  private final Counter touched;
  private final Counter published;
  private final Counter unchanged;
  private final Counter failed;

  PlanningMeters(MeterRegistry registry) {
    plans =
        Timer.builder("leerroute.matching.plans")
            .description("Time to plan the routes of one profile")
            .publishPercentileHistogram()
            .register(registry);
    touched =
        Counter.builder("leerroute.matching.touched")
            .description("Profiles that changes of offers, schemes and taxonomy may concern")
            .register(registry);
    published = outcome(registry, "published");
    unchanged = outcome(registry, "unchanged");
    failed = outcome(registry, "failed");
  }

  private static Counter outcome(MeterRegistry registry, String outcome) {
    return Counter.builder("leerroute.matching.planned")
        .description("Profiles planned, by what came of it")
        .tag("outcome", outcome)
        .register(registry);
  }

  @Override
  public void planned(Duration took) {
    plans.record(took);
  }

  @Override
  public void touched(int profiles) {
    touched.increment(profiles);
  }

  @Override
  public void taken(RouteSets.Taken taken) {
    published.increment(taken.published().size());
    unchanged.increment(taken.unchanged());
  }

  @Override
  public void failed(String profileId, RuntimeException why) {
    failed.increment();
    LOG.warn("A profile could not be planned and keeps its routes", why);
  }
}
