package nl.leerroute.catalogue.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.leerroute.catalogue.enrolment.AnsweringRequests;
import nl.leerroute.catalogue.enrolment.ChasingRequests;
import nl.leerroute.catalogue.enrolment.Enrolments;
import nl.leerroute.catalogue.enrolment.Letters;
import nl.leerroute.catalogue.enrolment.Patience;
import nl.leerroute.catalogue.enrolment.WritingToProviders;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.catalogue.offer.Seats;
import nl.leerroute.catalogue.provider.Providers;
import nl.leerroute.contracts.EnrolmentAdvanced;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import reactor.core.publisher.Mono;

/** An employer asks for places, and providers who are late are written to. */
class RunningEmployersTest extends OnTwoCatalogues {

  private static final String POSTMA = "metaalbedrijf-postma";

  @Test
  void anEmployerAsksForTwoPeopleAndNobodysProfileIsInIt() {
    Servers.list(instances.getFirst(), List.of("firms"));
    take(offer("firms-1", "firms", 3));
    String once = UUID.randomUUID().toString();
    String first = ask(POSTMA, "firms-1", once, "Sjoerd de Boer");

    assertThat(ask(POSTMA, "firms-1", once, "Sjoerd de Boer")).isEqualTo(first);
    assertThat(ask(POSTMA, "firms-1", UUID.randomUUID().toString(), "Femke Visser"))
        .isNotEqualTo(first);
    assertThat(provides("firms", first, Map.of("answer", "CONFIRM")))
        .containsEntry("state", "CONFIRMED")
        .containsEntry("employer", "Metaalbedrijf Postma")
        .containsEntry("name", "Sjoerd de Boer");

    await().atMost(SOON).until(() -> told(first).size() == 2);
    assertThat(told(first))
        .extracting(EnrolmentAdvanced::profileId, EnrolmentAdvanced::employer)
        .containsOnly(tuple(null, POSTMA));
  }

  @Test
  void anotherEmployersRequestsAnswerLikeOnesThatAreNot() {
    Servers.list(instances.getFirst(), List.of("apart"));
    take(offer("apart-1", "apart", 3));
    String id = ask(POSTMA, "apart-1", UUID.randomUUID().toString(), "Sjoerd de Boer");

    for (String path : List.of("", "/" + id)) {
      as(Role.EMPLOYER, "another")
          .get()
          .uri("/employers/" + POSTMA + "/enrolments" + path)
          .exchange()
          .expectStatus()
          .isNotFound();
    }
    as(Role.EMPLOYER, "another")
        .get()
        .uri("/employers/another/enrolments/" + id)
        .exchange()
        .expectStatus()
        .isNotFound();
    as(Role.WORKER, POSTMA)
        .get()
        .uri("/employers/" + POSTMA + "/enrolments")
        .exchange()
        .expectStatus()
        .isForbidden();
    as(Role.EMPLOYER, POSTMA)
        .post()
        .uri("/employers/" + POSTMA + "/enrolments/" + id + "/answer")
        .header("Idempotency-Key", "w")
        .bodyValue(Map.of("answer", "WITHDRAW"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("WITHDRAWN")
        .jsonPath("$.name")
        .doesNotExist();
  }

  @Test
  void aLateProviderGetsOneLetterForAllWhoWaitAndNoneASecondTime() {
    Servers.list(instances.getFirst(), List.of("late"));
    operator()
        .put()
        .uri("/providers/late")
        .header("Idempotency-Key", "mail")
        .bodyValue(
            Map.of("names", List.of("late"), "kvk", "00000001", "mail", "late@school.example"))
        .exchange()
        .expectStatus()
        .isOk();
    take(offer("late-1", "late", 3));
    ask(POSTMA, "late-1", UUID.randomUUID().toString(), "Sjoerd de Boer");
    ask(POSTMA, "late-1", UUID.randomUUID().toString(), "Femke Visser");
    List<String> sent = new ArrayList<>();
    Clock then = Clock.offset(Clock.systemUTC(), Patience.UNTIL_REMINDER.plusMinutes(1));

    write(then, (_, _) -> Mono.just(false));
    chase(then);
    write(then, (_, _) -> Mono.just(false));
    Letters kept =
        (address, waiting) -> {
          if (address.startsWith("late@")) {
            sent.add(address + " " + waiting);
          }
          return Mono.just(true);
        };
    write(then, kept);
    write(then, kept);

    assertThat(sent).containsExactly("late@school.example 2");
  }

  private void chase(Clock then) {
    Enrolments enrolments = instances.getFirst().getBean(Enrolments.class);
    new ChasingRequests(
            enrolments,
            new AnsweringRequests(
                enrolments,
                instances.getFirst().getBean(Offers.class),
                instances.getFirst().getBean(Seats.class),
                then),
            then)
        .chase()
        .block(SOON);
  }

  private void write(Clock then, Letters letters) {
    new WritingToProviders(
            instances.getFirst().getBean(Enrolments.class),
            instances.getFirst().getBean(Providers.class),
            letters,
            then)
        .write()
        .block(Duration.ofMinutes(1));
  }

  private String ask(String employer, String offer, String once, String name) {
    Map<String, Object> body = new HashMap<>();
    body.put("offerId", offer);
    body.put("offeringId", offer + "-run");
    body.put("employer", "Metaalbedrijf Postma");
    body.put("name", name);
    body.put("reachedAt", "050-1234567");
    Map<String, Object> asked =
        Objects.requireNonNull(
            as(Role.EMPLOYER, employer)
                .post()
                .uri("/employers/" + employer + "/enrolments")
                .header("Idempotency-Key", once)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult()
                .getResponseBody());
    return String.valueOf(asked.get("enrolmentId"));
  }

  private List<EnrolmentAdvanced> told(String enrolment) {
    return servers.on(Topics.ENROLMENTS).stream()
        .filter(record -> record.key().equals(enrolment))
        .map(record -> Payloads.read(record.value(), EnrolmentAdvanced.class))
        .toList();
  }
}
