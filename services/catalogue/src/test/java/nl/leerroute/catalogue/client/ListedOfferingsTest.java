package nl.leerroute.catalogue.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerroute.catalogue.connection.Connection;
import nl.leerroute.catalogue.connection.Protocol;
import nl.leerroute.catalogue.feed.OoapiSystem;
import nl.leerroute.catalogue.feed.ProviderServer;
import nl.leerroute.catalogue.feed.ProviderServer.Answer;
import nl.leerroute.catalogue.feed.ProviderServer.Asked;
import nl.leerroute.catalogue.feed.Written;
import nl.leerroute.catalogue.importing.Delivered;
import nl.leerroute.catalogue.importing.Delivery;
import nl.leerroute.catalogue.importing.RunId;
import nl.leerroute.catalogue.importing.SourceId;
import nl.leerroute.catalogue.memory.ConnectionsInMemory;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.ooapi.Education;
import nl.leerroute.catalogue.ooapi.Version;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many courses, whose offerings an institution lists by organisation, or fails to. */
class ListedOfferingsTest {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final SourceId ID = new SourceId("zorgschool.web");
  private static final Limits LIMITS =
      new Limits(
          3, Duration.ofMillis(20), Duration.ofSeconds(2), Duration.ofSeconds(2), 1 << 22, 4);
  private static final int COURSES = 300;

  @ParameterizedTest
  @EnumSource(Version.class)
  void coursesHaveTheSameOfferingsAsWhenTheyAreAskedOneByOne(Version version) {
    Pull oneByOne = pull(courses(version), version);
    Pull listed =
        pull(
            courses(version)
                .with("care", Education.COURSE, ids(0, 200))
                .with("trade", Education.COURSE, ids(200, COURSES)),
            version);

    assertThat(oneByOne.singleQuestions()).isEqualTo(COURSES);
    assertThat(listed.singleQuestions()).isZero();
    assertThat(listed.records()).hasSize(COURSES).isEqualTo(oneByOne.records());
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void aCourseThatNoOrganisationMentionsIsAskedByItself(Version version) {
    Pull pull = pull(courses(version).with("care", Education.COURSE, ids(0, COURSES - 2)), version);

    assertThat(pull.singleQuestions()).isEqualTo(2);
    assertThat(pull.offerings()).containsOnly(2).hasSize(COURSES);
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void whatTwoOrganisationsListIsOneOffering(Version version) {
    Pull pull =
        pull(
            courses(version)
                .with("care", Education.COURSE, ids(0, COURSES))
                .with("trade", Education.COURSE, ids(0, COURSES)),
            version);

    assertThat(pull.offerings()).containsOnly(2).hasSize(COURSES);
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void listsOfWhichOneIsNotThereAreNotUsedAtAll(Version version) {
    Pull pull =
        pull(
            courses(version)
                .with("care", Education.COURSE, ids(0, COURSES))
                .with("trade", Education.COURSE, ids(0, COURSES)),
            version,
            list(version, "trade"),
            Answer.Status.of(404));

    assertThat(pull.singleQuestions()).isEqualTo(COURSES);
    assertThat(pull.offerings()).containsOnly(2).hasSize(COURSES);
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void listsThatDoNotSayWhatTheyListAreNotUsed(Version version) {
    Object nameless = Map.of("items", List.of(Map.of(Education.COURSE.offeringId(version), "o1")));
    Pull pull =
        pull(
            courses(version).with("care", Education.COURSE, ids(0, COURSES)),
            version,
            list(version, "care"),
            new Answer.Json(nameless));

    assertThat(pull.singleQuestions()).isEqualTo(COURSES);
    assertThat(pull.offerings()).containsOnly(2).hasSize(COURSES);
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void aListThatBreaksOffIsAskedForAgain(Version version) {
    Pull pull =
        pull(
            courses(version).with("care", Education.COURSE, ids(0, COURSES)),
            version,
            list(version, "care"),
            new Answer.Half(Map.of("items", List.of())),
            Answer.Status.of(503));

    assertThat(pull.singleQuestions()).isZero();
    assertThat(pull.offerings()).containsOnly(2).hasSize(COURSES);
  }

  private static String list(Version version, String organisation) {
    return "/"
        + version.organisations()
        + "/"
        + organisation
        + "/"
        + Education.COURSE.offerings(version);
  }

  private static List<String> ids(int from, int to) {
    return IntStream.range(from, to).mapToObj(number -> "c" + number).toList();
  }

  @SuppressWarnings("unchecked")
  private static OoapiSystem courses(Version version) {
    String name = version == Version.V5 ? "ooapi5" : "ooapi6";
    Map<String, Object> course =
        (Map<String, Object>) Objects.requireNonNull(Written.answer(name + "-course").plain());
    List<?> offerings =
        (List<?>) Objects.requireNonNull(Written.answer(name + "-offerings").plain());
    OoapiSystem system = new OoapiSystem(version);
    for (String id : ids(0, COURSES)) {
      Map<String, Object> one = new HashMap<>(course);
      one.put("courseId", id);
      system.with(Education.COURSE, one, offerings);
    }
    return system;
  }

  /** What came of a pull, and what was asked for it. */
  private record Pull(List<Map<String, Object>> records, List<Asked> asked) {

    List<Integer> offerings() {
      return records.stream()
          .map(record -> record.get("offerings") instanceof List<?> all ? all.size() : 0)
          .toList();
    }

    long singleQuestions() {
      return asked.stream()
          .filter(question -> question.path().matches("/courses/.+/.*offerings"))
          .count();
    }
  }

  private static Pull pull(OoapiSystem system, Version version) {
    return pull(system, version, "/nowhere");
  }

  /**
   * @param instead what is answered first at this path
   */
  private static Pull pull(OoapiSystem system, Version version, String path, Answer... instead) {
    try (ProviderServer server = ProviderServer.start(system)) {
      server.next(path, instead);
      Connection connection =
          new Connection(
              ID,
              new Provider("zorgschool", "Zorgschool"),
              version == Version.V5 ? Protocol.OOAPI5 : Protocol.OOAPI6,
              URI.create(server.address()),
              null,
              24,
              NOW.instant());
      ConnectionsInMemory connections = new ConnectionsInMemory();
      connections.store(connection).block();
      List<Map<String, Object>> records =
          new PulledFeeds(connections, new Connecting(LIMITS, NOW, _ -> null), NOW, LIMITS.atOnce())
              .open(connection.source(), new RunId(ID, 1))
              .flatMapMany(feed -> feed.pages(Optional.empty()))
              .cast(Delivery.Page.class)
              .concatMapIterable(Delivery.Page::records)
              .map(Delivered::plain)
              .collectList()
              .block(PATIENCE);
      return new Pull(Objects.requireNonNull(records), server.asked());
    }
  }
}
