package nl.leerroute.intake;

import java.time.Duration;
import nl.leerroute.intake.reminder.Reminding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks again and again whether letters are to be sent: who gave an address waits for the first.
 */
class RemindingOnTime {

  private static final Logger LOG = LoggerFactory.getLogger(RemindingOnTime.class);
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Reminding reminding;

  RemindingOnTime(Reminding reminding) {
    this.reminding = reminding;
  }

  @Scheduled(
      fixedDelayString = "${leerroute.mail.every}",
      initialDelayString = "${leerroute.mail.every}")
  void send() {
    reminding
        .send()
        .blockOptional(PATIENCE)
        .filter(letters -> letters > 0)
        .ifPresent(letters -> LOG.info("Letters sent: {}.", letters));
  }
}
