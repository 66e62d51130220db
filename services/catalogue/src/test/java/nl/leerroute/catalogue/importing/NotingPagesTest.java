package nl.leerroute.catalogue.importing;

import static nl.leerroute.catalogue.importing.Courses.course;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerroute.catalogue.memory.OutcomesInMemory;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What became of a page takes a moment to note, and the next one is taken meanwhile. */
class NotingPagesTest {

  private static final Duration MOMENT = Duration.ofMillis(20);

  private final Importing importing = new Importing(new Slow(new OutcomesInMemory()));

  @Test
  void everyPageIsNotedInItsOrder() {
    List<Map<String, Object>> delivery = courses(9);
    importing.whole(delivery);

    assertThat(importing.latest().stage()).isEqualTo(new Run.Stage.Done());
    assertThat(importing.told())
        .extracting(RecordOutcome::key)
        .containsExactlyElementsOf(
            delivery.stream().map(one -> (String) one.get("offerId")).toList());
  }

  @Test
  void whatWasTakenIsNotedAlthoughTheSourceGoesAwayMeanwhile() {
    assertThatThrownBy(() -> importing.breaking(4, courses(9))).hasMessage("the source went away");

    assertThat(importing.latest().stage()).isEqualTo(new Run.Stage.Failed());
    assertThat(importing.told())
        .extracting(RecordOutcome::offer)
        .containsExactlyInAnyOrderElementsOf(importing.offers().keySet());
  }

  private static List<Map<String, Object>> courses(int number) {
    return IntStream.range(0, number).mapToObj(i -> course("c-" + i)).toList();
  }

  private record Slow(Outcomes outcomes) implements Outcomes {

    @Override
    public Mono<Void> store(RunId run, int page, List<RecordOutcome> some) {
      return Mono.delay(MOMENT).then(Mono.defer(() -> outcomes.store(run, page, some)));
    }

    @Override
    public Flux<RecordOutcome> of(Run run) {
      return outcomes.of(run);
    }

    @Override
    public Mono<Void> forget(Run run) {
      return outcomes.forget(run);
    }
  }
}
