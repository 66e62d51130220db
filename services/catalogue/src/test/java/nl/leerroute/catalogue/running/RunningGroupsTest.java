package nl.leerroute.catalogue.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.leerroute.contracts.EmployerPublished;
import nl.leerroute.contracts.ProfilePublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Firms ask together, a provider proposes, and a firm shows itself to that provider. */
class RunningGroupsTest extends OnTwoCatalogues {

  private static final ParameterizedTypeReference<Map<String, Object>> RECORD =
      new ParameterizedTypeReference<>() {};

  private String skill = "";

  @BeforeAll
  void list() {
    Servers.list(instances.getFirst(), List.of("school"));
  }

  @BeforeEach
  void somethingThatNobodyAsksYet() {
    skill = "urn:skill:" + UUID.randomUUID();
  }

  @Test
  void aProviderSeesAGroupAndNoFirmUntilAFirmShowsItself() {
    String one = firm(6);
    String other = firm(7);
    awaitGroup();

    assertThat(group("FUND_OFFICER"))
        .containsEntry("region", "AM02")
        .containsEntry("persons", 10)
        .containsEntry("firms", 2)
        .containsEntry("leastCents", 30_000)
        .containsEntry("where", List.of("AT_FIRM"));
    String proposal = propose(31_000);
    assertThat(seen()).isEqualTo(List.of());

    Map<String, Object> own = own(one);
    assertThat(own.toString()).contains(proposal, "31000").doesNotContain(other);
    show(one, proposal).expectStatus().isOk();

    assertThat(seen())
        .isEqualTo(List.of(Map.of("name", "Installatie Postma", "reachedAt", "0591 123456")));
    assertThat(own(other).toString()).doesNotContain("Postma");
    propose(29_000);
    assertThat(seen()).as("after other terms").isNotEqualTo(List.of());
    as(Role.EMPLOYER, one)
        .delete()
        .uri("/employers/{id}/proposals/{proposal}/contact", one, proposal)
        .exchange()
        .expectStatus()
        .isNoContent();
    assertThat(seen()).isEqualTo(List.of());
  }

  @Test
  void whatAFirmShowedGoesWhenItTakesPartNoMoreAndWhenItIsErased() {
    String one = firm(6);
    String other = firm(7);
    awaitGroup();
    String proposal = propose(31_000);
    show(one, proposal).expectStatus().isOk();
    show(other, proposal).expectStatus().isOk();

    servers.publish(Topics.EMPLOYERS, one, 2, telling(one));
    await().atMost(SOON).untilAsserted(() -> assertThat((List<?>) seen()).hasSize(1));
    servers.erase(Topics.EMPLOYERS, other);
    await().atMost(SOON).untilAsserted(() -> assertThat(seen()).isEqualTo(List.of()));
    assertThat(groups("PROVIDER")).noneMatch(this::isOurs);
  }

  @Test
  void toWhatIsNoGroupNobodyProposesAndNobodyShowsItself() {
    String alone = firm(60);
    proposing(31_000).expectStatus().isNotFound();
    show(alone, UUID.randomUUID().toString()).expectStatus().isNotFound();
    assertThat(own(alone).get("group")).isNull();
  }

  @Test
  void anotherFirmsGroupsAreNotThereAndWhatIsWrongIsNamed() {
    String one = firm(6);
    firm(7);
    awaitGroup();
    String proposal = propose(31_000);
    as(Role.EMPLOYER, "another")
        .get()
        .uri("/employers/{id}/groups", one)
        .exchange()
        .expectStatus()
        .isNotFound();
    show("another", proposal).expectStatus().isNotFound();
    as(Role.EMPLOYER, one)
        .put()
        .uri("/employers/{id}/proposals/{proposal}/contact", one, proposal)
        .bodyValue(Map.of("name", "", "reachedAt", "daar"))
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors.length()")
        .isEqualTo(2);
    proposing(-1).expectStatus().isBadRequest();
    as(Role.PROVIDER, "school")
        .get()
        .uri("/providers/another/proposals")
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"PROVIDER", "FUND_OFFICER"})
  void groupsAreForProvidersAndFunds(Role role) {
    as(role, "x").get().uri("/groups").exchange().expectStatus().isForbidden();
  }

  private String firm(int persons) {
    String id = UUID.randomUUID().toString();
    servers.publish(
        Topics.EMPLOYERS,
        id,
        1,
        telling(
            id,
            new EmployerPublished.Join(
                skill, persons, null, EmployerPublished.Where.AT_FIRM, 30_000L)));
    await().atMost(SOON).until(() -> !groupsOf(id).isEmpty());
    return id;
  }

  private static EmployerPublished telling(String id, EmployerPublished.Join... joins) {
    return new EmployerPublished(
        id,
        new EmployerPublished.Firm(
            "F",
            Set.of(),
            null,
            null,
            12,
            null,
            null,
            new ProfilePublished.Home("7811", "Emmen", "NL-DR", "AM02", 52.78, 6.9),
            null,
            null,
            null),
        List.of(),
        null,
        Arrays.asList(joins));
  }

  private void awaitGroup() {
    await().atMost(SOON).until(() -> groups("PROVIDER").stream().anyMatch(this::isOurs));
  }

  private boolean isOurs(Map<String, Object> group) {
    return skill.equals(group.get("skill"));
  }

  private Map<String, Object> group(String role) {
    return groups(role).stream().filter(this::isOurs).findFirst().orElseThrow();
  }

  private List<Map<String, Object>> groups(String role) {
    return list(as(Role.valueOf(role), "school").get().uri("/groups").exchange());
  }

  private List<Map<String, Object>> groupsOf(String firm) {
    return list(as(Role.EMPLOYER, firm).get().uri("/employers/{id}/groups", firm).exchange());
  }

  private Map<String, Object> own(String firm) {
    return groupsOf(firm).getFirst();
  }

  private Object seen() {
    return Objects.requireNonNull(
        list(as(Role.PROVIDER, "school").get().uri("/providers/school/proposals").exchange())
            .stream()
            .filter(this::isOurs)
            .findFirst()
            .orElseThrow()
            .get("firms"));
  }

  private String propose(long cents) {
    return String.valueOf(
        Objects.requireNonNull(
                proposing(cents)
                    .expectStatus()
                    .isOk()
                    .expectBody(RECORD)
                    .returnResult()
                    .getResponseBody())
            .get("id"));
  }

  private ResponseSpec proposing(long cents) {
    Map<String, Object> body = new HashMap<>();
    body.put("region", "AM02");
    body.put("skill", skill);
    body.put("priceCents", cents);
    body.put("text", "Bij jou op de werkvloer");
    return as(Role.PROVIDER, "school")
        .put()
        .uri("/providers/school/proposals")
        .bodyValue(body)
        .exchange();
  }

  private ResponseSpec show(String firm, String proposal) {
    return as(Role.EMPLOYER, firm)
        .put()
        .uri("/employers/{id}/proposals/{proposal}/contact", firm, proposal)
        .bodyValue(Map.of("name", "Installatie Postma", "reachedAt", "0591 123456"))
        .exchange();
  }

  private static List<Map<String, Object>> list(ResponseSpec answer) {
    return Objects.requireNonNull(
        answer.expectStatus().isOk().expectBody(RECORDS).returnResult().getResponseBody());
  }
}
