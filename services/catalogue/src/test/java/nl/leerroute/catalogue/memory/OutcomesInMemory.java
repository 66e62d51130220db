package nl.leerroute.catalogue.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerroute.catalogue.importing.Outcomes;
import nl.leerroute.catalogue.importing.RecordOutcome;
import nl.leerroute.catalogue.importing.Run;
import nl.leerroute.catalogue.importing.RunId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public final class OutcomesInMemory implements Outcomes {

  private final Map<String, List<RecordOutcome>> pages = new HashMap<>();

  @Override
  public Mono<Void> store(RunId run, int page, List<RecordOutcome> outcomes) {
    return Mono.fromRunnable(() -> pages.put(run + "/" + page, List.copyOf(outcomes)));
  }

  @Override
  public Flux<RecordOutcome> of(Run run) {
    return Flux.fromStream(() -> IntStream.range(0, run.pages()).mapToObj(i -> run.id() + "/" + i))
        .concatMapIterable(id -> pages.getOrDefault(id, List.of()));
  }

  @Override
  public Mono<Void> forget(Run run) {
    return Mono.fromRunnable(() -> pages.keySet().removeIf(id -> id.startsWith(run.id() + "/")));
  }
}
