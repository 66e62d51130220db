package nl.leerroute.catalogue.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerroute.catalogue.demo.DemoData;
import nl.leerroute.catalogue.importing.Outcomes;
import nl.leerroute.catalogue.importing.Quarantine;
import nl.leerroute.catalogue.importing.Runs;
import nl.leerroute.catalogue.memory.ConceptsContract;
import nl.leerroute.catalogue.memory.ImportsContract;
import nl.leerroute.catalogue.memory.OffersContract;
import nl.leerroute.catalogue.memory.ProvidersContract;
import nl.leerroute.catalogue.offer.EndReason;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.catalogue.offer.Standing;
import nl.leerroute.catalogue.provider.Providers;
import nl.leerroute.catalogue.taxonomy.Concepts;
import nl.leerroute.contracts.ConceptPublished;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.ReleasePublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.InternalTokens;
import nl.leerroute.platform.security.Role;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Two instances of the catalogue on one broker and one database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.Random.class)
class RunningCatalogueTest {

  private static final String NURSE =
      "http://data.europa.eu/esco/occupation/8d3e8aaa-791b-4c75-a465-f3f827028f50";
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final ParameterizedTypeReference<List<Map<String, Object>>> RECORDS =
      new ParameterizedTypeReference<>() {};

  @TempDir private static Path folder;

  private final List<ConfigurableApplicationContext> started = new ArrayList<>();
  private Servers servers;
  private ConfigurableApplicationContext one;
  private ConfigurableApplicationContext other;
  private int concepts;

  @BeforeAll
  void theDemoRegionIsTakenInByOneOfTwoInstances() throws IOException, JOSEException {
    servers = Servers.start(folder);
    one = start();
    other = start();
    concepts = DemoData.on(today).concepts().size();
    takeRelease().expectStatus().isOk().expectBody().jsonPath("$.taken").isEqualTo(concepts);
    Servers.list(one, DemoData.listed());
    takeOffers(DemoData.records(today));
  }

  @AfterAll
  void stop() {
    started.forEach(ConfigurableApplicationContext::close);
    servers.close();
  }

  /** All are stopped together at the end: they share their network threads in this JVM. */
  private ConfigurableApplicationContext start() {
    ConfigurableApplicationContext catalogue = servers.catalogue();
    started.add(catalogue);
    return catalogue;
  }

  @Test
  void whenTheMarkerOfAReleaseIsThereAllOfItsConceptsAre() {
    ReleasePublished marker =
        servers
            .last(Topics.RELEASES, "starter-1")
            .map(record -> Payloads.read(record.value(), ReleasePublished.class))
            .orElseThrow();

    assertThat(marker.concepts()).isEqualTo(concepts);
    assertThat(published().values())
        .filteredOn(concept -> concept.release().equals("starter-1"))
        .hasSize(concepts);
    assertThat(published().get(NURSE))
        .satisfies(
            nurse -> {
              assertThat(nurse.labels()).containsEntry("nl", "verpleegkundige");
              assertThat(nurse.regulated()).isTrue();
              assertThat(nurse.requirements()).isNotEmpty();
            });
  }

  @Test
  void theSameReleaseAgainPublishesNothing() {
    int before = records();

    takeRelease()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.unchanged")
        .isEqualTo(concepts)
        .jsonPath("$.taken")
        .isEqualTo(0);

    assertThat(records()).isEqualTo(before);
  }

  private int records() {
    return servers.on(Topics.CONCEPTS).size() + servers.on(Topics.RELEASES).size();
  }

  @Test
  void aReleaseWithAMistakeIsRefusedWithItsField() {
    ask(one, Role.OPERATOR)
        .put()
        .uri("/taxonomy/releases/bad-1")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(Map.of("scheme", "ESCO", "version", "9", "concepts", List.of(Map.of())))
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:leerroute:problem:invalid")
        .jsonPath("$.errors[0].field")
        .isEqualTo("concepts[0].uri");
  }

  @Test
  void everyInstanceFindsWhatOneTookIn() {
    for (ConfigurableApplicationContext instance : List.of(one, other)) {
      await()
          .atMost(SOON)
          .untilAsserted(
              () ->
                  ask(instance, Role.VISITOR)
                      .get()
                      .uri("/concepts?q=verpleeg&kind=OCCUPATION&language=nl&limit=3")
                      .exchange()
                      .expectStatus()
                      .isOk()
                      .expectBody()
                      .jsonPath("$.length()")
                      .isEqualTo(2)
                      .jsonPath("$[0].uri")
                      .isEqualTo(NURSE)
                      .jsonPath("$[0].label.nl")
                      .isEqualTo("verpleegkundige")
                      .jsonPath("$[0].label.en")
                      .isEqualTo("nurse")
                      .jsonPath("$[0].kind")
                      .isEqualTo("OCCUPATION"));
    }
  }

  @Test
  void anInstanceThatStartsLaterFindsItToo() {
    ConfigurableApplicationContext later = start();

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                ask(later, Role.VISITOR)
                    .get()
                    .uri("/concepts?q=heftruk&kind=OCCUPATION")
                    .exchange()
                    .expectBody()
                    .jsonPath("$[0].label.nl")
                    .isEqualTo("heftruckchauffeur"));
  }

  @Test
  void aConceptIsDescribedWithTheNamesOfTheSkillsItAsks() {
    ask(other, Role.WORKER)
        .get()
        .uri("/concepts/by-uri?uri={uri}", NURSE)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.label.en")
        .isEqualTo("nurse")
        .jsonPath("$.requirements[0].label.nl")
        .isEqualTo("pols, temperatuur en bloeddruk meten")
        .jsonPath("$.requirements[0].relevance")
        .isEqualTo("ESSENTIAL");
    ask(other, Role.WORKER)
        .get()
        .uri("/concepts/by-uri?uri=urn:nothing")
        .exchange()
        .expectStatus()
        .isNotFound();
  }

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

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PUT, /taxonomy/releases/x", "PUT, /offers", "DELETE, /offers/vonk-vca-basis"})
  void onlyTheOperatorChangesTheCatalogue(HttpMethod method, String path) {
    for (Role role : Role.values()) {
      if (role != Role.OPERATOR) {
        ask(one, role).method(method).uri(path).exchange().expectStatus().isForbidden();
      }
    }
    anonymous().method(method).uri(path).exchange().expectStatus().isUnauthorized();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everybodyWithATokenMayLook(Role role) {
    for (String path :
        List.of(
            "/concepts?q=las",
            "/concepts/by-uri?uri=" + NURSE,
            "/concepts/entry-requirements?goal=" + NURSE,
            "/offers?provider=nobody",
            "/offers/search?q=las",
            "/offers/vonk-vca-basis")) {
      ask(one, role).get().uri(path).exchange().expectStatus().isOk();
      anonymous().get().uri(path).exchange().expectStatus().isUnauthorized();
    }
  }

  @Test
  void whatIsNotListedIsDenied() {
    ask(one, Role.OPERATOR)
        .post()
        .uri("/offers")
        .exchange()
        .expectStatus()
        .isEqualTo(HttpStatus.FORBIDDEN);
  }

  private WebTestClient.ResponseSpec takeRelease() {
    return ask(one, Role.OPERATOR)
        .put()
        .uri("/taxonomy/releases/starter-1")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(DemoData.taxonomy())
        .exchange();
  }

  private List<Map<String, Object>> takeOffers(List<?> records) {
    return Objects.requireNonNull(
        ask(one, Role.OPERATOR)
            .put()
            .uri("/offers")
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(records)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(RECORDS)
            .returnResult()
            .getResponseBody());
  }

  private WebTestClient.ResponseSpec withdraw(String offer) {
    return ask(one, Role.OPERATOR).delete().uri("/offers/" + offer).exchange();
  }

  /** An offer of the demo region under another id. */
  private Map<String, Object> offer(String id) {
    Map<String, Object> offer =
        new HashMap<>(
            new JsonMapper()
                .convertValue(
                    DemoData.records(today).getFirst(),
                    new TypeReference<Map<String, Object>>() {}));
    offer.put("offerId", id);
    return offer;
  }

  private Map<String, ConceptPublished> published() {
    return servers.on(Topics.CONCEPTS).stream()
        .filter(record -> record.value() != null)
        .collect(
            Collectors.toMap(
                ConsumerRecord::key,
                record -> Payloads.read(record.value(), ConceptPublished.class),
                (earlier, later) -> later));
  }

  private Optional<OfferPublished> last(String offer) {
    return servers
        .last(Topics.OFFERS, offer)
        .map(record -> Payloads.read(record.value(), OfferPublished.class));
  }

  private WebTestClient ask(ConfigurableApplicationContext instance, Role role) {
    Caller caller = new Caller("test", Set.of(role), Optional.empty(), Optional.of("test"), "test");
    String token = one.getBean(InternalTokens.class).issue(caller);
    return client(instance)
        .mutate()
        .defaultHeaders(headers -> headers.setBearerAuth(token))
        .build();
  }

  private WebTestClient anonymous() {
    return client(one);
  }

  private static WebTestClient client(ConfigurableApplicationContext instance) {
    String port = instance.getEnvironment().getRequiredProperty("local.server.port");
    return WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + port)
        .responseTimeout(SOON)
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8_000_000))
        .build();
  }

  @Nested
  class ConceptsInTheDatabase implements ConceptsContract {

    @Override
    public Concepts concepts() {
      return other.getBean(Concepts.class);
    }
  }

  @Nested
  class ProvidersInTheDatabase implements ProvidersContract {

    @Override
    public Providers providers() {
      return other.getBean(Providers.class);
    }
  }

  @Nested
  class OffersInTheDatabase implements OffersContract {

    @Override
    public Offers offers() {
      return other.getBean(Offers.class);
    }
  }

  @Nested
  class ImportsInTheDatabase implements ImportsContract {

    @Override
    public Runs runs() {
      return other.getBean(Runs.class);
    }

    @Override
    public Outcomes outcomes() {
      return other.getBean(Outcomes.class);
    }

    @Override
    public Quarantine quarantine() {
      return other.getBean(Quarantine.class);
    }
  }
}
