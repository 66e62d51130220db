package nl.leerroute.insights.funnel;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** The facts that flows are made of, as they arrive. */
public interface Facts {

  /**
   * Whether every fact of every kind that had arrived by this moment is in its flow.
   *
   * <p>Not so while this service is behind, or reads everything again after its flows were lost.
   */
  Mono<Boolean> foldedBy(Instant moment);
}
