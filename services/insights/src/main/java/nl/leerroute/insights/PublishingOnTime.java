package nl.leerroute.insights;

import java.time.Duration;
import nl.leerroute.insights.funnel.PublishingWeeks;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks every ten minutes whether a week is due; an error is logged and the next look tries again.
 */
class PublishingOnTime {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final PublishingWeeks publishing;

  PublishingOnTime(PublishingWeeks publishing) {
    this.publishing = publishing;
  }

  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT20S")
  void look() {
    publishing.publishDue().block(PATIENCE);
  }
}
