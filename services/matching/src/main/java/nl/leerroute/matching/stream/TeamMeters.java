package nl.leerroute.matching.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import nl.leerroute.matching.team.TeamWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Planning for firms in figures, and what went wrong in the log. */
final class TeamMeters implements TeamWatch {

  private static final Logger LOG = LoggerFactory.getLogger(TeamMeters.class);

  private final Timer plans;
  private final Counter failed;

  TeamMeters(MeterRegistry registry) {
    plans =
        Timer.builder("leerroute.matching.team.plans")
            .description("Time to plan the training of one firm")
            .publishPercentileHistogram()
            .register(registry);
    failed =
        Counter.builder("leerroute.matching.team.failed")
            .description("Firms that could not be planned")
            .register(registry);
  }

  @Override
  public void planned(Duration took) {
    plans.record(took);
  }

  @Override
  public void failed(String employerId, RuntimeException why) {
    failed.increment();
    LOG.warn("A firm could not be planned and keeps its plans", why);
  }
}
