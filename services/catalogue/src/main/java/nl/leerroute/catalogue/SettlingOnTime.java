package nl.leerroute.catalogue;

import java.time.Duration;
import nl.leerroute.catalogue.provider.KeepingProviders;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets offers follow their providers where a crash left that undone. */
class SettlingOnTime {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final KeepingProviders providers;
  private boolean begun;

  SettlingOnTime(KeepingProviders providers) {
    this.providers = providers;
  }

  /** All offers soon after the start; from then on those whose provider changed. */
  @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
  void settle() {
    (begun ? providers.settle() : providers.settleAll()).block(PATIENCE);
    begun = true;
  }
}
