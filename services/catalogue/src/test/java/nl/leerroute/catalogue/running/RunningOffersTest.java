package nl.leerroute.catalogue.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.leerroute.catalogue.memory.OffersContract;
import nl.leerroute.catalogue.offer.EndReason;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.catalogue.offer.Standing;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Offers as they come in, are found, and go. */
class RunningOffersTest extends OnTheDemoRegion {

  @Test
  void anOfferIsPublishedAsItCameIn() {
    OfferPublished offer =
        ask(other, Role.PROVIDER)
            .get()
            .uri("/offers/vonk-vca-basis")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(OfferPublished.class)
            .returnResult()
            .getResponseBody();

    assertThat(last("vonk-vca-basis")).contains(Objects.requireNonNull(offer));
    assertThat(offer.price().totalCents()).isEqualTo(28_000);
    assertThat(offer.offerings()).hasSize(6);
  }

  @Test
  void offersOfOneProviderAreListedById() {
    ask(one, Role.ADVISER)
        .get()
        .uri("/offers?provider=ervaringshuis-de-meetlat")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(RECORDS)
        .value(
            offers ->
                assertThat(offers).extracting(offer -> offer.get("offerId")).hasSize(5).isSorted());
  }

  @Test
  void everyInstanceSearchesTheOffersThatOneTookInUntilTheyAreWithdrawn() {
    Map<String, Object> lathe = offer("test-search");
    lathe.put("title", Map.of("nl", "Klompen draaien", "en", "Turning clogs"));
    takeOffers(List.of(lathe));
    for (ConfigurableApplicationContext instance : List.of(one, other)) {
      await().atMost(SOON).until(() -> search(instance, "klompn").equals(List.of("test-search")));
    }
    withdraw("test-search").expectStatus().isNoContent();
    await().atMost(SOON).until(() -> search(other, "klompen").isEmpty());
  }

  private List<Object> search(ConfigurableApplicationContext instance, String words) {
    Map<String, Object> found =
        ask(instance, Role.VISITOR)
            .get()
            .uri("/offers/search?q=" + words)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
            .returnResult()
            .getResponseBody();
    return new JsonMapper()
            .<List<Map<String, Object>>>convertValue(
                Objects.requireNonNull(found).get("offers"), new TypeReference<>() {})
            .stream()
            .map(offer -> offer.get("offerId"))
            .toList();
  }

  @Test
  void offersAreChosenNearAPostcodeAndCountedPerValue() {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                ask(one, Role.VISITOR)
                    .get()
                    .uri("/offers/search?pc4=9401&withinKm=15&form=CLASSROOM&sort=NEAREST&size=1")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.offers[0].next.place")
                    .isEqualTo("Assen")
                    .jsonPath("$.offers[0].km")
                    .isEqualTo(0)
                    .jsonPath("$.counts.province[?(@.value == 'NL-DR')].offers")
                    .exists());
  }

  @Test
  void aSearchWithAWrongParameterIsToldWhichOne() {
    ask(one, Role.VISITOR)
        .get()
        .uri("/offers/search?page=0&kind=NONSENSE")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors.length()")
        .isEqualTo(2)
        .jsonPath("$.errors[?(@.field == 'page')].code")
        .isEqualTo("out-of-range");
  }

  @Test
  void everyRecordGetsItsOutcomeAndABadOneStopsNothing() {
    Map<String, Object> good = offer("test-outcomes");
    Map<String, Object> bad = offer("test-bad");
    bad.put("price", Map.of("feeCents", "n.v.t."));

    assertThat(takeOffers(Arrays.asList(bad, null, good)))
        .extracting(taken -> taken.get("outcome"))
        .containsExactly("QUARANTINED", "REFUSED", "TAKEN");
    assertThat(takeOffers(List.of(good)))
        .extracting(taken -> taken.get("outcome"))
        .containsExactly("UNCHANGED");
    await().atMost(SOON).until(() -> last("test-outcomes").isPresent());
    assertThat(servers.last(Topics.OFFERS, "test-bad")).isEmpty();
  }

  @Test
  void anOfferThatNobodyConfirmedIsPublishedWithTheDaySinceWhich() {
    LocalDate since = today.minusDays(3);
    takeOffers(List.of(offer("test-stale")));
    one.getBean(Offers.class)
        .stand(
            List.of(new OfferId("test-stale")),
            _ -> new Standing.Stale(EndReason.NOT_CONFIRMED, since, today.plusDays(11)))
        .block();

    await()
        .atMost(SOON)
        .until(() -> last("test-stale").map(OfferPublished::staleSince).equals(Optional.of(since)));
    listings(provider(), Role.OPERATOR)
        .expectBody()
        .jsonPath("$[?(@.offerId == 'test-stale')].endsOn")
        .isEqualTo(today.plusDays(11).toString());
  }

  @Test
  void anOfferThatIsWithdrawnLeavesATombstoneAndCanComeBack() {
    takeOffers(List.of(offer("test-withdrawn")));
    withdraw("test-withdrawn").expectStatus().isNoContent();

    await()
        .atMost(SOON)
        .until(
            () ->
                servers
                    .last(Topics.OFFERS, "test-withdrawn")
                    .filter(record -> record.value() == null)
                    .isPresent());
    withdraw("test-withdrawn").expectStatus().isNotFound();
    ask(other, Role.VISITOR)
        .get()
        .uri("/offers/test-withdrawn")
        .exchange()
        .expectStatus()
        .isEqualTo(HttpStatus.GONE)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:leerroute:problem:ended")
        .jsonPath("$.offer.nl")
        .isNotEmpty()
        .jsonPath("$.endedOn")
        .isEqualTo(today.toString());
    listings(provider(), Role.OPERATOR)
        .expectBody()
        .jsonPath("$[?(@.offerId == 'test-withdrawn')].state")
        .isEqualTo("ENDED")
        .jsonPath("$[?(@.offerId == 'test-withdrawn')].reason")
        .isEqualTo("WITHDRAWN")
        .jsonPath("$[?(@.offerId == 'vonk-vca-basis')]")
        .isEmpty();
    assertThat(takeOffers(List.of(offer("test-withdrawn"))))
        .extracting(taken -> taken.get("outcome"))
        .containsExactly("TAKEN");
  }

  @Test
  void aProviderSeesHowItsOwnOffersStandAndNobodyElses() {
    listings(provider(), Role.PROVIDER).expectStatus().isForbidden();
    listings("test", Role.PROVIDER).expectStatus().isOk().expectBody().json("[]");
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.PROVIDER, Role.OPERATOR))) {
      listings("test", role).expectStatus().isForbidden();
    }
  }

  private String provider() {
    return new JsonMapper().valueToTree(offer("any")).at("/provider/id").asString();
  }

  private WebTestClient.ResponseSpec listings(String provider, Role role) {
    return ask(other, role).get().uri("/listings?provider=" + provider).exchange();
  }

  @Test
  void scriptsInDescriptionsNeverLeaveTheCatalogue() {
    Map<String, Object> offer = offer("test-script");
    offer.put("summary", Map.of("nl", "<p>Leer lassen<script>alert(1)</script>"));
    takeOffers(List.of(offer));

    await().atMost(SOON).until(() -> last("test-script").isPresent());
    assertThat(last("test-script").orElseThrow().summary().nl()).isEqualTo("Leer lassen");
  }

  @Nested
  class OffersInTheDatabase implements OffersContract {

    @Override
    public Offers offers() {
      return other.getBean(Offers.class);
    }
  }
}
