package nl.leerroute.catalogue.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerroute.catalogue.ReferenceData;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.ReleasePublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.InternalTokens;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** An operator sends the files of a release as they were downloaded. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportingFilesTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Duration WHOLE_OF_ESCO = Duration.ofMinutes(3);

  private static final Map<String, String> RELEASE =
      Map.of(
          "occupations_en.csv",
          """
          conceptUri,preferredLabel,altLabels,status
          urn:o:welder,welder,"metal welder
          arc welder",released
          """,
          "occupations_pl.csv",
          """
          conceptUri,preferredLabel,altLabels,status
          urn:o:welder,spawacz,,released
          """,
          "skills_en.csv",
          """
          conceptUri,preferredLabel,status,skillType,reuseLevel
          urn:s:welding,weld metal,released,skill/competence,cross-sector
          """,
          "skillGroups_nl.csv",
          """
          conceptUri,preferredLabel,status
          urn:g:metal,metaalbewerking,released
          """,
          "broaderRelationsSkillPillar.csv",
          """
          conceptUri,broaderUri
          urn:s:welding,urn:g:metal
          """,
          "occupationSkillRelations.csv",
          """
          occupationUri,relationType,skillUri
          urn:o:welder,essential,urn:s:welding
          """);

  @TempDir private static Path folder;

  private Servers servers;
  private ConfigurableApplicationContext catalogue;

  @BeforeAll
  void start() throws IOException, JOSEException {
    servers = Servers.start(folder);
    catalogue = servers.catalogue();
  }

  @AfterAll
  void stop() {
    catalogue.close();
    servers.close();
  }

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

  private WebTestClient.ResponseSpec send(String release, String version, Resource... files) {
    return ask(Role.OPERATOR)
        .post()
        .uri("/taxonomy/releases/{release}/import?version={version}", release, version)
        .bodyValue(body(files))
        .exchange();
  }

  private static Object body(Resource... files) {
    MultipartBodyBuilder body = new MultipartBodyBuilder();
    for (Resource file : files) {
      body.part("files", file);
    }
    return body.build();
  }

  private JsonNode end(String release, Duration atMost) {
    return await()
        .atMost(atMost)
        .until(
            () -> progress(release),
            now -> Set.of("DONE", "REFUSED", "FAILED").contains(now.path("stage").asString()));
  }

  private JsonNode progress(String release) {
    return get("/taxonomy/releases/" + release + "/import");
  }

  private JsonNode find(String words) {
    return get("/concepts?language=nl&q=" + words);
  }

  private JsonNode get(String address) {
    return Optional.ofNullable(
            ask(Role.OPERATOR)
                .get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody())
        .orElseThrow();
  }

  private WebTestClient ask(Role role) {
    String token =
        catalogue
            .getBean(InternalTokens.class)
            .issue(new Caller("test", Set.of(role), Optional.empty(), Optional.empty(), "test"));
    return WebTestClient.bindToServer()
        .baseUrl(
            "http://127.0.0.1:"
                + catalogue.getEnvironment().getRequiredProperty("local.server.port"))
        .responseTimeout(SOON)
        .defaultHeaders(headers -> headers.setBearerAuth(token))
        .build();
  }

  private static Resource zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry("folder/../" + file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return new Named("release.zip", bytes.toByteArray());
  }

  private static final class Named extends ByteArrayResource {

    private final String name;

    Named(String name, byte[] bytes) {
      super(bytes);
      this.name = name;
    }

    Named(String name, String text) {
      this(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getFilename() {
      return name;
    }
  }
}
