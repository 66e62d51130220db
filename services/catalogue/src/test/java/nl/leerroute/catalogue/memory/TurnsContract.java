package nl.leerroute.catalogue.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.leerroute.catalogue.importing.RunId;
import nl.leerroute.catalogue.importing.SourceId;
import nl.leerroute.catalogue.importing.Turns;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** What runs can rely on that end one after another. */
public interface TurnsContract {

  Duration SOON = Duration.ofSeconds(10);
  RunId ONE = new RunId(new SourceId("vonk.file"), 1);
  RunId OTHER = new RunId(new SourceId("vonk.web"), 7);

  Turns turns();

  @Test
  default void nobodysTurnComesWhileAnotherHasIt() {
    turns().take(ONE).block(SOON);
    Sinks.Empty<Void> taken = Sinks.empty();
    Disposable waiting = turns().take(OTHER).subscribe(null, null, taken::tryEmitEmpty);

    assertThat(
            Mono.firstWithSignal(
                    taken.asMono().thenReturn("taken"),
                    Mono.delay(Duration.ofMillis(700)).thenReturn("waiting"))
                .block())
        .isEqualTo("waiting");

    turns().giveBack(ONE).block(SOON);
    taken.asMono().block(SOON);
    waiting.dispose();
    turns().giveBack(OTHER).block(SOON);
  }

  @Test
  default void whoGoesOnWithARunHasItsTurn() {
    turns().take(ONE).block(SOON);
    turns().take(ONE).block(SOON);
    turns().giveBack(ONE).block(SOON);
    turns().take(OTHER).block(SOON);
    turns().giveBack(OTHER).block(SOON);
  }

  @Test
  default void onlyWhoHasATurnGivesItBack() {
    turns().take(ONE).block(SOON);
    turns().giveBack(OTHER).block(SOON);

    assertThat(
            Mono.firstWithSignal(
                    turns().take(OTHER).thenReturn("taken"),
                    Mono.delay(Duration.ofMillis(700)).thenReturn("waiting"))
                .block())
        .isEqualTo("waiting");
    turns().giveBack(ONE).block(SOON);
  }
}
