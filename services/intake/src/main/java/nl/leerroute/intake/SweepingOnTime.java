package nl.leerroute.intake;

import java.time.Duration;
import nl.leerroute.intake.call.Calling;
import nl.leerroute.intake.reminder.Reminding;
import nl.leerroute.intake.retention.ForgettingFirms;
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
  private final ForgettingFirms firms;

  SweepingOnTime(
      Retention retention,
      Calling calling,
      TryingOut trying,
      Reminding reminding,
      ForgettingFirms firms) {
    this.retention = retention;
    this.calling = calling;
    this.trying = trying;
    this.reminding = reminding;
    this.firms = firms;
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

  @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT3M")
  void sweepFirms() {
    firms
        .sweep()
        .blockOptional(PATIENCE)
        .filter(swept -> swept > 0)
        .ifPresent(swept -> LOG.info("Kept long enough and erased: {} firms.", swept));
  }

  /** What is kept for days and not for years. */
  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
  void sweepWhatIsKeptForDays() {
    calling.sweep().then(trying.sweep()).then(reminding.sweep()).block(PATIENCE);
  }
}
