package nl.leerroute.catalogue;

import java.time.Duration;
import nl.leerroute.catalogue.enrolment.ChasingRequests;
import nl.leerroute.catalogue.enrolment.WritingToProviders;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks every ten minutes which requests for a place wait for too long, and writes to their
 * providers.
 */
class SweepingRequests {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final ChasingRequests chasing;
  private final WritingToProviders writing;

  SweepingRequests(ChasingRequests chasing, WritingToProviders writing) {
    this.chasing = chasing;
    this.writing = writing;
  }

  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
  void chase() {
    chasing.chase().then(writing.write()).block(PATIENCE);
  }
}
