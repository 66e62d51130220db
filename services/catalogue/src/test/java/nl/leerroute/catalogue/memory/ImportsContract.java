package nl.leerroute.catalogue.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.importing.Counts;
import nl.leerroute.catalogue.importing.Deliveries;
import nl.leerroute.catalogue.importing.Flaw;
import nl.leerroute.catalogue.importing.Outcome;
import nl.leerroute.catalogue.importing.Outcomes;
import nl.leerroute.catalogue.importing.Quarantine;
import nl.leerroute.catalogue.importing.QuarantineId;
import nl.leerroute.catalogue.importing.Quarantined;
import nl.leerroute.catalogue.importing.RecordOutcome;
import nl.leerroute.catalogue.importing.Run;
import nl.leerroute.catalogue.importing.RunId;
import nl.leerroute.catalogue.importing.Runs;
import nl.leerroute.catalogue.importing.Source;
import nl.leerroute.catalogue.importing.SourceId;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Provider;
import org.junit.jupiter.api.Test;

/** What every store of imports promises, whatever it is made of. */
public interface ImportsContract {

  Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  Runs runs();

  Outcomes outcomes();

  Quarantine quarantine();

  @Test
  default void runsComeBackAsTheyWereNoted() {
    Deliveries held = deliveries("contract.held", new Run.Stage.Held(3, 10));
    Deliveries refused = deliveries("contract.refused", new Run.Stage.Refused(List.of(problem())));
    note(held);
    note(refused);

    assertThat(runs().find(held.source().id()).block()).isEqualTo(held);
    assertThat(runs().all().collectList().block()).contains(held, refused);
  }

  @Test
  default void nothingIsNotedWhenThereIsNothingToNote() {
    SourceId nobody = new SourceId("contract.nobody");

    assertThat(runs().change(nobody, _ -> Optional.empty()).blockOptional()).isEmpty();
    assertThat(runs().find(nobody).blockOptional()).isEmpty();
  }

  private void note(Deliveries deliveries) {
    assertThat(runs().change(deliveries.source().id(), _ -> Optional.of(deliveries)).block())
        .isEqualTo(deliveries);
  }

  @Test
  default void outcomesComeInTheOrderOfFinishedPagesAndAPageStoredAgainTakesItsPlace() {
    Run run = run("contract.pages", new Run.Stage.Done());
    outcomes().store(run.id(), 0, List.of(outcome("wrong"))).block();
    outcomes().store(run.id(), 1, List.of(outcome("c"))).block();
    outcomes().store(run.id(), 0, List.of(outcome("a"), outcome("b"))).block();
    outcomes().store(run.id(), 2, List.of(outcome("not finished"))).block();

    assertThat(outcomes().of(run).collectList().block())
        .containsExactly(outcome("a"), outcome("b"), outcome("c"));

    outcomes().forget(run).block();
    assertThat(outcomes().of(run).collectList().block()).isEmpty();
  }

  @Test
  default void quarantineIsListedByProviderLongestFirst() {
    Quarantined late = quarantined("contract-vonk", "b", 1, NOON.plusSeconds(1));
    Quarantined early = quarantined("contract-vonk", "a", 1, NOON);
    Quarantined others = quarantined("contract-kompas", "c", 1, NOON);
    quarantine().store(List.of(late, early, others)).block();

    assertThat(quarantine().of("contract-vonk").collectList().block()).containsExactly(early, late);
    assertThat(quarantine().find(others.id()).block()).isEqualTo(others);
    assertThat(quarantine().find(List.of(early.id(), others.id())).collectList().block())
        .containsExactlyInAnyOrder(early, others);
  }

  @Test
  default void whatWasNotSeenInARunIsFoundAndCanBeRemoved() {
    Quarantined old = quarantined("contract-seen", "old", 1, NOON);
    Quarantined seen = quarantined("contract-seen", "seen", 2, NOON);
    quarantine().store(List.of(old, seen)).block();
    RunId second = seen.lastRun();

    assertThat(quarantine().notSeenSince(second).collectList().block()).containsExactly(old);

    quarantine().remove(List.of(old.id())).block();
    assertThat(quarantine().notSeenSince(second).collectList().block()).isEmpty();
  }

  private static Deliveries deliveries(String source, Run.Stage stage) {
    return new Deliveries(
        new Source(new SourceId(source), "bron", new Provider("vonk", "De Vonk")),
        List.of(run(source, stage)));
  }

  private static Run run(String source, Run.Stage stage) {
    return new Run(
        new RunId(new SourceId(source), 7),
        true,
        stage,
        new Counts(Map.of(Outcome.TAKEN, 2, Outcome.QUARANTINED, 1)),
        2,
        "page 2",
        NOON,
        NOON.plusSeconds(5),
        "one",
        NOON.plusSeconds(60));
  }

  private static RecordOutcome outcome(String key) {
    return new RecordOutcome(
        "rij 2",
        key,
        new OfferId("vonk.a"),
        "Lassen",
        -7,
        7L,
        9L,
        Outcome.QUARANTINED,
        List.of(new Flaw("Prijs", problem())));
  }

  private static Problem problem() {
    return new Problem(
        "price.feeCents", "malformed", new Sentence("Geen prijs.", "No price."), List.of("0"));
  }

  private static Quarantined quarantined(String provider, String key, int run, Instant since) {
    return new Quarantined(
        QuarantineId.read(
                "00000000-0000-0000-0000-%012x"
                    .formatted((provider + key).hashCode() & 0xffffffffL))
            .orElseThrow(),
        provider,
        new RunId(new SourceId(provider + ".file"), run),
        "rij 2",
        Map.of("offerId", key, "price", Map.of("feeCents", "n.v.t."), "forms", List.of("ONLINE")),
        7,
        List.of(new Flaw("Prijs", problem())),
        since,
        false);
  }
}
