package nl.leerroute.catalogue.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerroute.catalogue.importing.Outcomes;
import nl.leerroute.catalogue.importing.Quarantine;
import nl.leerroute.catalogue.importing.Runs;
import nl.leerroute.catalogue.memory.ConceptsContract;
import nl.leerroute.catalogue.memory.ImportsContract;
import nl.leerroute.catalogue.memory.ProvidersContract;
import nl.leerroute.catalogue.provider.Providers;
import nl.leerroute.catalogue.taxonomy.Concepts;
import nl.leerroute.contracts.ConceptPublished;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.ReleasePublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Occupations and skills as every instance has them, and who may come in. */
class RunningCatalogueTest extends OnTheDemoRegion {

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

  private Map<String, ConceptPublished> published() {
    return servers.on(Topics.CONCEPTS).stream()
        .filter(record -> record.value() != null)
        .collect(
            Collectors.toMap(
                ConsumerRecord::key,
                record -> Payloads.read(record.value(), ConceptPublished.class),
                (earlier, later) -> later));
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
