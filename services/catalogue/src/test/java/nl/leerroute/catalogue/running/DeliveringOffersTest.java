package nl.leerroute.catalogue.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.importing.AllFeeds;
import nl.leerroute.catalogue.importing.Closing;
import nl.leerroute.catalogue.importing.Feeds;
import nl.leerroute.catalogue.importing.ImportingOffers;
import nl.leerroute.catalogue.importing.Leases;
import nl.leerroute.catalogue.importing.LookingElsewhere;
import nl.leerroute.catalogue.importing.Outcomes;
import nl.leerroute.catalogue.importing.Run;
import nl.leerroute.catalogue.importing.Runs;
import nl.leerroute.catalogue.importing.Source;
import nl.leerroute.catalogue.importing.SourceId;
import nl.leerroute.catalogue.importing.TakingPages;
import nl.leerroute.catalogue.importing.Uploads;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A provider sends a sheet, hears what became of it, and corrects it. */
class DeliveringOffersTest extends SentSheetsRunning {

  private static final Duration AFTER_A_LEASE = Duration.ofSeconds(90);

  @Test
  void aSheetIsTakenInAndWhatIsWrongIsCorrectedInTheForm() {
    JsonNode done =
        sendAndWait(
            "terp",
            course("1", "Lassen in het caf\u00e9", "450,00"),
            course("2", "Frezen", "n.v.t."));

    assertThat(done.path("run").path("counts").path("TAKEN").asInt()).isEqualTo(1);
    assertThat(done.path("records").path(0).path("offerId").asString()).isEqualTo("terp.1");
    JsonNode wrong = done.path("records").path(1);
    assertThat(wrong.path("outcome").asString()).isEqualTo("QUARANTINED");
    assertThat(wrong.path("where").asString()).isEqualTo("3");
    assertThat(wrong.path("errors").path(0).path("named").asString()).isEqualTo("Cursusprijs");
    assertThat(offer("terp", "terp.1").path("course").path("TITLE").asString())
        .isEqualTo("Lassen in het caf\u00e9");
    assertThat(servers.last(Topics.OFFERS, "terp.2")).isEmpty();

    String record = "/providers/terp/quarantine/" + wrong.path("quarantineId").asString();
    JsonNode cells = json("terp", Role.PROVIDER, record).path("cells");
    assertThat(cells.path("course").path("FEE").asString()).isEqualTo("n.v.t.");
    assertThat(cells.path("course").path("TEACHES").asString()).isEqualTo("MIG-lassen");

    assertThat(correct(record, cells, "vraag ernaar").path("outcome").asString())
        .isEqualTo("QUARANTINED");
    assertThat(correct(record, cells, "1.250,50").path("outcome").asString()).isEqualTo("TAKEN");
    assertThat(json("terp", Role.PROVIDER, "/providers/terp/quarantine")).isEmpty();
    assertThat(offer("terp", "terp.2").path("course").path("FEE").asString()).isEqualTo("1250,50");
  }

  private JsonNode correct(String record, JsonNode cells, String fee) {
    Map<String, Object> course = new HashMap<>();
    cells
        .path("course")
        .properties()
        .forEach(one -> course.put(one.getKey(), one.getValue().asString()));
    course.put("FEE", fee);
    return answer(
        ask("terp", Role.PROVIDER)
            .put()
            .uri(record)
            .bodyValue(Map.of("course", course, "starts", cells.path("starts")))
            .exchange());
  }

  @Test
  void anOfferIsAddedAndChangedInTheForm() {
    Map<String, Object> course =
        Map.of(
            "KEY",
            "form-1",
            "TITLE",
            "Solderen",
            "SUMMARY",
            "Leer solderen.",
            "KIND",
            "cursus",
            "RECOGNITION",
            "geen",
            "FORMS",
            "online",
            "TEACHES",
            "MIG-lassen",
            "WEEKS",
            "4",
            "HOURS_A_WEEK",
            "3",
            "FEE",
            "0");
    JsonNode wrong = add(course);
    assertThat(wrong.path("errors").path(0).path("named").asString()).isEqualTo("Btw");

    Map<String, Object> good = new HashMap<>(course);
    good.put("VAT", "vrijgesteld");
    good.put("ANY_TIME", "ja");
    JsonNode taken = add(good);
    assertThat(taken.path("outcome").asString()).isEqualTo("TAKEN");

    good.put("WEEKS", "5");
    JsonNode changed =
        answer(
            ask("kompas", Role.PROVIDER)
                .put()
                .uri("/providers/kompas/offers/" + taken.path("offerId").asString())
                .bodyValue(Map.of("course", good, "starts", List.of()))
                .exchange());
    assertThat(changed.path("outcome").asString()).isEqualTo("CHANGED");
    assertThat(offer("kompas", "kompas.form-1").path("course").path("WEEKS").asString())
        .isEqualTo("5");
  }

  private JsonNode add(Map<String, Object> course) {
    return answer(
        ask("kompas", Role.PROVIDER)
            .post()
            .uri("/providers/kompas/offers")
            .bodyValue(Map.of("course", course, "starts", List.of()))
            .exchange());
  }

  @Test
  void aProviderTouchesOnlyItsOwn() {
    sendAndWait("vonk", course("1", "Draaien", "100"));

    for (String address :
        List.of("imports", "imports/vonk.file.1", "quarantine", "offers/vonk.1")) {
      ask("others", Role.PROVIDER)
          .get()
          .uri("/providers/vonk/" + address)
          .exchange()
          .expectStatus()
          .isNotFound();
    }
    send("others", "vonk", false, sheet(course("1", "Draaien", "1"))).expectStatus().isNotFound();
    ask("x", Role.WORKER)
        .get()
        .uri("/providers/vonk/imports")
        .exchange()
        .expectStatus()
        .isForbidden();
    assertThat(json("operator", Role.OPERATOR, "/providers/vonk/imports")).hasSize(1);
  }

  @Test
  void whatCannotBeTakenInIsRefusedAtOnceWithAProblem() {
    send("terp", "terp", false, "titel;prijs\nLassen;1".getBytes(StandardCharsets.UTF_8))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("not-the-template")
        .jsonPath("$.errors[1].code")
        .isEqualTo("missing-column");
    send("terp", "terp", false, new byte[(10 << 20) + 1]).expectStatus().isEqualTo(413);
  }

  @Test
  void twoGigabytesAreRefusedBeforeTheyAreSent() throws IOException {
    try (Socket socket =
        new Socket(
            InetAddress.getLoopbackAddress(),
            Integer.parseInt(
                catalogue.getEnvironment().getRequiredProperty("local.server.port")))) {
      socket.setSoTimeout((int) SOON.toMillis());
      String request =
          """
          POST /providers/terp/imports HTTP/1.1\r
          Host: test\r
          Authorization: Bearer %s\r
          Content-Type: text/csv\r
          Content-Length: 2147483648\r
          \r
          """
              .formatted(token("terp", Role.PROVIDER));
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();

      assertThat(new String(answer.readNBytes(12), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 413");
    }
  }

  @Test
  void theTemplateIsThereInBothForms() {
    for (String form : List.of("csv", "xlsx")) {
      assertThat(
              ask("terp", Role.PROVIDER)
                  .get()
                  .uri("/templates/offers." + form)
                  .exchange()
                  .expectStatus()
                  .isOk()
                  .expectHeader()
                  .valueMatches("Content-Disposition", ".*leerroute-aanbod." + form + ".*")
                  .returnResult(byte[].class)
                  .getResponseBodyContent())
          .isNotNull();
    }
  }

  /** The instance that began it had no time to do anything, and never comes back. */
  @Test
  void whatAnInstanceBeganAndLeftIsFinishedByAnother() throws IOException {
    Provider provider = new Provider("left", "left");
    ImportingOffers gone =
        new ImportingOffers(
            catalogue.getBean(Runs.class),
            catalogue.getBean(Outcomes.class),
            new AllFeeds(catalogue.getBeanProvider(Feeds.class).orderedStream().toList()),
            catalogue.getBean(LookingElsewhere.class),
            catalogue.getBean(TakingPages.class),
            catalogue.getBean(Closing.class),
            new Leases("gone", Duration.ZERO, Clock.systemUTC()));
    Path file = Files.write(folder.resolve("left.csv"), sheet(course("1", "Slijpen", "10")));
    Run run =
        gone.begin(new Source(new SourceId("left.file"), "file:left", provider), true)
            .blockOptional()
            .orElseThrow();
    catalogue.getBean(Uploads.class).keep(run.id(), file).block();

    await()
        .atMost(AFTER_A_LEASE)
        .until(
            () -> told("left", "left.file.1").path("run").path("stage").asString().equals("DONE"));
    assertThat(offer("left", "left.1").path("course").path("TITLE").asString())
        .isEqualTo("Slijpen");
  }
}
