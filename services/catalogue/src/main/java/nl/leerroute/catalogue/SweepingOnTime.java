package nl.leerroute.catalogue;

import java.time.Duration;
import nl.leerroute.catalogue.offer.EndingOffers;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks soon after the start and every hour which offers nobody can rely on any more. */
class SweepingOnTime {

  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final EndingOffers ending;

  SweepingOnTime(EndingOffers ending) {
    this.ending = ending;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
  void sweep() {
    ending.sweep().block(PATIENCE);
  }
}
