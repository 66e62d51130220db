package nl.leerroute.catalogue.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerroute.catalogue.esco.Import;
import nl.leerroute.catalogue.esco.Imports;
import nl.leerroute.catalogue.taxonomy.ImportingRelease;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import nl.leerroute.contracts.ConceptPublished;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.ReleasePublished;
import nl.leerroute.contracts.Topic;
import nl.leerroute.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A catalogue that finds an official release in a folder when it starts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReleaseAtStartTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final ReleaseName ESCO = new ReleaseName("esco-1");
  private static final String WELDER = "urn:o:welder";

  @TempDir private static Path folder;
  @TempDir private static Path official;

  private Servers servers;

  @BeforeAll
  void start() throws IOException, JOSEException {
    servers = Servers.start(folder);
    Files.writeString(
        official.resolve("occupations_en.csv"),
        """
        conceptUri,preferredLabel,altLabels,status
        %s,welder,metal welder,released
        """
            .formatted(WELDER));
    Files.writeString(
        official.resolve("skills_en.csv"),
        """
        conceptUri,preferredLabel,status,skillType,reuseLevel
        urn:s:welding,weld metal,released,skill/competence,cross-sector
        """);
    Files.writeString(
        official.resolve("occupationSkillRelations.csv"),
        """
        occupationUri,relationType,skillUri
        %s,essential,urn:s:welding
        """
            .formatted(WELDER));
  }

  @AfterAll
  void stop() {
    servers.close();
  }

  @Test
  @Order(1)
  void itIsTakenInBesideTheStarterThatComesInAtTheSameMoment() {
    try (ConfigurableApplicationContext catalogue = catalogue()) {
      catalogue
          .getBean(ImportingRelease.class)
          .take(new ReleaseName("starter-1"), starter())
          .block(SOON);

      await()
          .atMost(SOON)
          .untilAsserted(
              () ->
                  assertThat(last(Topics.RELEASES, ReleasePublished.class).values())
                      .extracting(ReleasePublished::release, ReleasePublished::concepts)
                      .containsExactlyInAnyOrder(tuple("esco-1", 2), tuple("starter-1", 1)));
      assertThat(last(Topics.CONCEPTS, ConceptPublished.class).get(WELDER))
          .satisfies(
              welder -> {
                assertThat(welder.release()).isEqualTo("esco-1");
                assertThat(welder.labels()).isEqualTo(Map.of("en", "welder", "nl", "lasser"));
              });
    }
  }

  @Test
  @Order(2)
  void theNextStartChangesNothing() {
    int before = servers.on(Topics.CONCEPTS).size();
    try (ConfigurableApplicationContext catalogue = catalogue()) {
      await()
          .atMost(SOON)
          .untilAsserted(
              () ->
                  assertThat(catalogue.getBean(Imports.class).find(ESCO).blockOptional(SOON))
                      .map(Import::stage)
                      .get()
                      .isInstanceOfSatisfying(
                          Import.Stage.Done.class,
                          done -> assertThat(done.what().unchanged()).isEqualTo(2)));
    }
    assertThat(servers.on(Topics.CONCEPTS)).hasSize(before);
  }

  private ConfigurableApplicationContext catalogue() {
    return servers.catalogue(
        Map.of(
            "leerroute.taxonomy.folder", official.toString(), "leerroute.taxonomy.version", "1"));
  }

  private static Map<String, Object> starter() {
    return Map.of(
        "scheme",
        "ESCO",
        "version",
        "1",
        "starter",
        true,
        "concepts",
        List.of(
            Map.of("uri", WELDER, "kind", "OCCUPATION", "labels", Map.of("nl", "lasser")),
            Map.of(
                "uri", "urn:o:planner", "kind", "OCCUPATION", "labels", Map.of("nl", "planner"))));
  }

  private <T> Map<String, T> last(Topic<T> topic, Class<T> fact) {
    return servers.on(topic).stream()
        .collect(Collectors.toMap(ConsumerRecord::key, Function.identity(), (_, later) -> later))
        .entrySet()
        .stream()
        .filter(record -> record.getValue().value() != null)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, record -> Payloads.read(record.getValue().value(), fact)));
  }
}
