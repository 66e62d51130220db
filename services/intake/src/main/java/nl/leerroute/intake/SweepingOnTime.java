package nl.leerroute.intake;

import java.time.Duration;
import nl.leerroute.intake.call.Calling;
import nl.leerroute.intake.reminder.Reminding;
import nl.leerroute.intake.retention.Retention;
import nl.leerroute.intake.trial.TryingOut;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks soon after the start, and then again and again, what was kept long enough. */
class SweepingOnTime {

  private static final Logger LOG = LoggerFactory.getLogger(SweepingOnTime.class);
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Retention retention;
  private final Calling calling;
  private final TryingOut trying;
  private final Reminding reminding;

  SweepingOnTime(Retention retention, Calling calling, TryingOut trying, Reminding reminding) {
    this.retention = retention;
    this.calling = calling;
    this.trying = trying;
    this.reminding = reminding;
  }

  @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT1M")
  void sweep() {
    retention
        .sweep()
        .blockOptional(PATIENCE)
        .filter(swept -> !swept.isNothing())
        .ifPresent(
            swept ->
                LOG.info(
                    "Kept long enough and erased: {} profiles, {} hand-overs.",
                    swept.profiles(),
                    swept.handovers()));
  }

  /** What is kept for days and not for years. */
  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
  void sweepWhatIsKeptForDays() {
    calling.sweep().then(trying.sweep()).then(reminding.sweep()).block(PATIENCE);
  }
}
