package nl.leerroute.catalogue.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingsTest {

  private static final ProviderId A = new ProviderId("a");
  private static final ProviderId B = new ProviderId("b");
  private static final ProviderId C = new ProviderId("c");

  @Test
  void onlyOffersOfAListedProviderAreShown() {
    Standings standings =
        Standings.of(
            List.of(
                provider(A, new Standing.Listed()),
                provider(B, new Standing.Checked()),
                provider(C, new Standing.Registered())));

    assertThat(standings.shown(A)).isPresent();
    assertThat(standings.shown(B)).isEmpty();
    assertThat(standings.shown(C)).isEmpty();
    assertThat(standings.shown(new ProviderId("nobody"))).isEmpty();
  }

  @Test
  void whoGoesOnAsAnotherIsShownAsThatOneAndHiddenWithIt() {
    Provider merged = provider(A, new Standing.Merged(B));

    assertThat(Standings.of(List.of(merged, provider(B, new Standing.Listed()))).shown(A))
        .hasValueSatisfying(giver -> assertThat(giver.id()).isEqualTo(B));
    assertThat(Standings.of(List.of(merged, provider(B, new Standing.Checked()))).shown(A))
        .isEmpty();
  }

  @Test
  void aFamilyIsEverybodyThatGoesOnAsOne() {
    Standings standings =
        Standings.of(
            List.of(
                provider(A, new Standing.Merged(B)),
                provider(B, new Standing.Merged(C)),
                provider(C, new Standing.Listed())));

    assertThat(standings.family(C)).containsExactlyInAnyOrder(A, B, C);
    assertThat(standings.family(B)).isEmpty();
  }

  @Test
  void mergersInACircleShowNothing() {
    Standings standings =
        Standings.of(
            List.of(provider(A, new Standing.Merged(B)), provider(B, new Standing.Merged(A))));

    assertThat(standings.shown(A)).isEmpty();
  }

  private static Provider provider(ProviderId id, Standing standing) {
    return new Provider(id, Details.named("x"), standing, Set.of(), List.of(), false);
  }
}
