package nl.leerroute.catalogue.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerroute.catalogue.provider.Change;
import nl.leerroute.catalogue.provider.Details;
import nl.leerroute.catalogue.provider.KvkNumber;
import nl.leerroute.catalogue.provider.LocationNumber;
import nl.leerroute.catalogue.provider.Outcome;
import nl.leerroute.catalogue.provider.Provider;
import nl.leerroute.catalogue.provider.ProviderId;
import nl.leerroute.catalogue.provider.Providers;
import nl.leerroute.catalogue.provider.Refusal;
import nl.leerroute.catalogue.provider.Registration;
import nl.leerroute.catalogue.provider.Standing;
import nl.leerroute.catalogue.provider.Step;
import org.junit.jupiter.api.Test;

/** What every store of providers promises, whatever it is made of. */
public interface ProvidersContract {

  Instant THEN = Instant.parse("2026-11-22T12:00:00Z");

  Providers providers();

  @Test
  default void aProviderComesBackAsItWasStored() {
    Provider full =
        provider(
            "contract/full",
            new Standing.Suspended(
                "Geen docenten",
                THEN,
                new Standing.Appeal("Wel docenten", THEN, new Standing.Denial("Nee", THEN))));
    store(full);

    assertThat(providers().all().collectList().block()).contains(full);
  }

  @Test
  default void whereAProviderStandsIsKnownWithThoseItGoesOnAs() {
    store(provider("contract-a", new Standing.Merged(new ProviderId("contract-b"))));
    store(provider("contract-b", new Standing.Merged(new ProviderId("contract-c"))));
    store(provider("contract-c", new Standing.Listed()));

    assertThat(providers().standings(Set.of(new ProviderId("contract-a"))).block())
        .satisfies(
            known ->
                assertThat(known.shown(new ProviderId("contract-a")))
                    .hasValueSatisfying(
                        shown -> assertThat(shown.id().value()).isEqualTo("contract-c")));
    assertThat(providers().standings(Set.of(new ProviderId("contract-nobody"))).block())
        .satisfies(known -> assertThat(known.giver(new ProviderId("contract-nobody"))).isEmpty());
  }

  @Test
  default void whatIsRefusedChangesNothing() {
    Provider before = provider("contract-refused", new Standing.Registered());
    store(before);

    assertThat(
            providers()
                .change(before.id(), "no", _ -> new Change.Refused(Refusal.NOT_FROM_HERE))
                .block())
        .isEqualTo(new Outcome.Refused(Refusal.NOT_FROM_HERE));
    assertThat(providers().all().collectList().block()).contains(before);
  }

  @Test
  default void severalAreChangedEachByItself() {
    Provider one = provider("contract-one", new Standing.Registered());
    Provider other = provider("contract-other", new Standing.Registered());
    providers()
        .changeAll(
            Map.of(
                one.id(), _ -> new Change.Made(one),
                other.id(), _ -> new Change.Refused(Refusal.BUSY)))
        .block();

    assertThat(providers().all().collectList().block()).contains(one).doesNotContain(other);
  }

  private void store(Provider provider) {
    providers().change(provider.id(), "store", _ -> new Change.Made(provider)).block();
  }

  private static Provider provider(String id, Standing standing) {
    return new Provider(
        new ProviderId(id),
        new Details(
            List.of("De Vonk", "Vonk Techniek"),
            new KvkNumber("01234567"),
            Set.of(new LocationNumber("000012345678")),
            "https://vonk.example",
            "050-1234567",
            "aanmelden@vonk.example",
            Set.of(
                new Registration(Registration.Register.CRKBO, null),
                new Registration(Registration.Register.DUO, "25LX"))),
        standing,
        Set.of(new ProviderId("vonk-2")),
        List.of(new Step(THEN, "operator", Step.Deed.REGISTERED, "")),
        false);
  }
}
