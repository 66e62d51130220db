package nl.leerroute.catalogue;

import java.time.Duration;
import nl.leerroute.catalogue.enrolment.ChasingRequests;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every ten minutes which requests for a place wait for too long. */
class SweepingRequests {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final ChasingRequests chasing;

  SweepingRequests(ChasingRequests chasing) {
    this.chasing = chasing;
  }

  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
  void chase() {
    chasing.chase().block(PATIENCE);
  }
}
