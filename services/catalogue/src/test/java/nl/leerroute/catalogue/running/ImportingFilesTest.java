package nl.leerroute.catalogue.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerroute.catalogue.ReferenceData;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.ReleasePublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.MultipartBodyBuilder;
import tools.jackson.databind.JsonNode;

/** An operator sends the files of a release as they were downloaded. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportingFilesTest extends SentReleasesRunning {

  private static final Duration WHOLE_OF_ESCO = Duration.ofMinutes(3);

  /** First, since others send the same release again. */
  @Test
  @Order(1)
  void whatWasInTheZipIsFoundInEveryLanguageOfTheRelease() throws IOException {
    send("small-1", "1", zip(RELEASE)).expectStatus().isAccepted();
    JsonNode end = end("small-1", SOON);

    assertThat(end.path("stage").asString()).isEqualTo("DONE");
    assertThat(end.path("taken").path("taken").asInt()).isEqualTo(3);
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(find("spawacz").path(0).path("uri").asString())
                    .isEqualTo("urn:o:welder"));
  }

  @Test
  void aNameThatIsNotDutchSaysSoAndNamesItsDutchGroup() throws IOException {
    send("small-1", "1", zip(RELEASE)).expectStatus().isAccepted();
    end("small-1", SOON);

    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              JsonNode welding = find("weld metal").path(0);
              assertThat(welding.path("label").path("nl").asString()).isEqualTo("weld metal");
              assertThat(welding.path("language").asString()).isEqualTo("en");
              assertThat(welding.path("group").path("nl").asString()).isEqualTo("metaalbewerking");
            });
  }

  @Test
  void filesThatAreNoReleaseAreRefusedWithWhatIsMissing() throws IOException {
    send("bad-1", "1", zip(Map.of("skills_en.csv", RELEASE.get("skills_en.csv"))))
        .expectStatus()
        .isAccepted();

    JsonNode end = end("bad-1", SOON);
    assertThat(end.path("stage").asString()).isEqualTo("REFUSED");
    assertThat(end.path("errors").findValuesAsString("field"))
        .containsExactlyInAnyOrder("occupations_en.csv", "occupationSkillRelations_en.csv");
  }

  @Test
  void aDamagedFileIsRefusedInASentence() {
    send("bad-2", "1", new Named("release.zip", "no zip at all")).expectStatus().isAccepted();

    assertThat(end("bad-2", SOON).path("errors").path(0).path("sentence").path("nl").asString())
        .startsWith("Een van de bestanden is beschadigd");
  }

  @Test
  void aFileThatIsFarTooLargeIsRefusedAsItComes() {
    send("bad-3", "1", new Named("release.zip", new byte[25 << 20]))
        .expectStatus()
        .isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
  }

  @Test
  void aListGivesConceptsMoreNamesAndAddresses() throws IOException {
    send("small-1", "1", zip(RELEASE)).expectStatus().isAccepted();
    end("small-1", SOON);
    MultipartBodyBuilder form = new MultipartBodyBuilder();
    form.part("name", "sector");
    form.part(
        "files", new Named("list.csv", "concept,name,uri\nurn:s:welding,plasmasnijden,urn:nl:7\n"));

    ask(Role.OPERATOR)
        .post()
        .uri("/taxonomy/lists")
        .bodyValue(form.build())
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.rows[0].outcome")
        .isEqualTo("TAKEN");
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(find("plasmasnijden").path(0).path("uri").asString())
                    .isEqualTo("urn:s:welding"));
    assertThat(get("/concepts/by-uri?uri=urn:nl:7").path("uri").asString())
        .isEqualTo("urn:s:welding");
    assertThat(get("/taxonomy/releases").findValuesAsString("release")).contains("list-sector");
  }

  @Test
  void aFormSaysTheVersionInAPart() {
    MultipartBodyBuilder form = new MultipartBodyBuilder();
    form.part("version", "9");
    form.part("files", new Named("notes.csv", "no,table\n"));

    ask(Role.OPERATOR)
        .post()
        .uri("/taxonomy/imports")
        .bodyValue(form.build())
        .exchange()
        .expectStatus()
        .isAccepted()
        .expectHeader()
        .location("/taxonomy/releases/esco-9/import");
    assertThat(end("esco-9", SOON).path("stage").asString()).isEqualTo("REFUSED");
  }

  @Test
  void onlyTheOperatorSendsReleases() throws IOException {
    ask(Role.PROVIDER)
        .post()
        .uri("/taxonomy/releases/x/import?version=1")
        .bodyValue(body(zip(RELEASE)))
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  /** Last, since it takes the place of the small one and is long. */
  @Test
  @Order(Order.DEFAULT + 1)
  void theOfficialReleaseIsTakenInWholeAndTheSameAgainChangesNothing() throws IOException {
    Resource[] files = official();
    send("esco-1.1.1", "1.1.1", files).expectStatus().isAccepted();
    JsonNode first = end("esco-1.1.1", WHOLE_OF_ESCO);
    assertThat(first.path("taken").path("taken").asInt()).isGreaterThan(18_000);
    int namesOfTheSmallOneThatGoOn = first.path("taken").path("changed").asInt();
    assertThat(namesOfTheSmallOneThatGoOn).isEqualTo(2);
    assertThat(marker().concepts())
        .isEqualTo(first.path("taken").path("taken").asInt() + namesOfTheSmallOneThatGoOn);

    send("esco-1.1.1", "1.1.1", files).expectStatus().isAccepted();
    await()
        .atMost(WHOLE_OF_ESCO)
        .untilAsserted(
            () ->
                assertThat(progress("esco-1.1.1").path("taken").path("unchanged").asInt())
                    .isEqualTo(marker().concepts()));
  }

  private ReleasePublished marker() {
    return servers
        .last(Topics.RELEASES, "esco-1.1.1")
        .map(record -> Payloads.read(record.value(), ReleasePublished.class))
        .orElseThrow();
  }

  private static Resource[] official() throws IOException {
    try (Stream<Path> english = Files.list(ReferenceData.folder("esco"));
        Stream<Path> dutch = Files.list(ReferenceData.folder("esco-nl"))) {
      return Stream.concat(english, dutch).map(FileSystemResource::new).toArray(Resource[]::new);
    }
  }
}
