package nl.leerroute.catalogue.running;

import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.InternalTokens;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** A running catalogue that an operator sends releases to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SentReleasesRunning {

  static final Duration SOON = Duration.ofSeconds(30);
  static final Map<String, String> RELEASE =
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

  @TempDir static Path folder;

  Servers servers;
  ConfigurableApplicationContext catalogue;

  @BeforeAll
  void start() throws IOException, JOSEException {
    servers = Servers.start(folder);
    catalogue =
        servers.catalogue(Map.of("spring.webflux.multipart.max-disk-usage-per-part", "24MB"));
  }

  @AfterAll
  void stop() {
    catalogue.close();
    servers.close();
  }

  WebTestClient.ResponseSpec send(String release, String version, Resource... files) {
    return ask(Role.OPERATOR)
        .post()
        .uri("/taxonomy/releases/{release}/import?version={version}", release, version)
        .bodyValue(body(files))
        .exchange();
  }

  static Object body(Resource... files) {
    MultipartBodyBuilder body = new MultipartBodyBuilder();
    for (Resource file : files) {
      body.part("files", file);
    }
    return body.build();
  }

  JsonNode end(String release, Duration atMost) {
    return await()
        .atMost(atMost)
        .until(
            () -> progress(release),
            now -> Set.of("DONE", "REFUSED", "FAILED").contains(now.path("stage").asString()));
  }

  JsonNode progress(String release) {
    return get("/taxonomy/releases/" + release + "/import");
  }

  JsonNode find(String words) {
    return get("/concepts?language=nl&q=" + words);
  }

  JsonNode get(String address) {
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

  WebTestClient ask(Role role) {
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

  static Resource zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry("folder/../" + file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return new Named("release.zip", bytes.toByteArray());
  }

  static final class Named extends ByteArrayResource {

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
