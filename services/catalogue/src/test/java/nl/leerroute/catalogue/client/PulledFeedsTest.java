package nl.leerroute.catalogue.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.leerroute.catalogue.connection.Connection;
import nl.leerroute.catalogue.connection.Credential;
import nl.leerroute.catalogue.connection.Protocol;
import nl.leerroute.catalogue.feed.EdudexSystem;
import nl.leerroute.catalogue.feed.OoapiSystem;
import nl.leerroute.catalogue.feed.ProviderServer;
import nl.leerroute.catalogue.feed.ProviderServer.Answer;
import nl.leerroute.catalogue.feed.Specification;
import nl.leerroute.catalogue.feed.Written;
import nl.leerroute.catalogue.importing.Delivered;
import nl.leerroute.catalogue.importing.Delivery;
import nl.leerroute.catalogue.importing.Feed;
import nl.leerroute.catalogue.importing.RunId;
import nl.leerroute.catalogue.importing.SourceId;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.memory.ConnectionsInMemory;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.ooapi.Education;
import nl.leerroute.catalogue.ooapi.Version;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

/** Systems of providers as they are: slow, busy, broken, forgetful, and sometimes just fine. */
class PulledFeedsTest {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String SECRET = "s3cr3t-of-the-school";
  private static final SourceId ID = new SourceId("zorgschool.web");
  private static final Limits LIMITS =
      new Limits(
          3, Duration.ofMillis(20), Duration.ofSeconds(2), Duration.ofMillis(800), 1 << 20, 4);

  private final List<ProviderServer> servers = new ArrayList<>();

  @AfterEach
  void stop() {
    servers.forEach(ProviderServer::close);
  }

  private ProviderServer serving(Function<ProviderServer.Asked, Answer> system) {
    ProviderServer server = ProviderServer.start(system);
    servers.add(server);
    return server;
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void everyCourseAndProgrammeComesOnceWithItsOfferings(Version version) {
    ProviderServer server =
        serving(
            system(version, 560)
                .with(
                    Education.PROGRAMME, Map.of(Education.PROGRAMME.id(version), "p1"), List.of()));

    List<Delivery.Page> pages = pages(server, version, Optional.empty());

    assertThat(pages)
        .extracting(Delivery.Page::end)
        .containsExactly("COURSE 1", "COURSE 2", "COURSE 3", "PROGRAMME 1");
    assertThat(records(pages)).hasSize(561).extracting(PulledFeedsTest::id).doesNotHaveDuplicates();
    assertThat(records(pages).getFirst().plain().get("offerings")).asInstanceOf(LIST).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "OOAPI5, V5, COURSE, Course, CourseOffering",
    "OOAPI5, V5, PROGRAMME, Program, ProgramOffering",
    "OOAPI6, V6, COURSE, Course, CourseOffering",
    "OOAPI6, V6, PROGRAMME, Programme, ProgrammeOffering",
  })
  void whateverTheSpecificationAllowsIsDelivered(
      Specification specification, Version version, Education kind, String one, String offering) {
    OoapiSystem system = new OoapiSystem(version);
    List<Object> offerings = specification.samples("/components/schemas/" + offering, 60, 3);
    int number = 0;
    for (Object education : specification.samples("/components/schemas/" + one, 60, 4)) {
      system.with(kind, fields(education), offerings.subList(number, Math.min(60, ++number + 2)));
    }

    List<Delivered> records = records(pages(serving(system), version, Optional.empty()));

    assertThat(records)
        .hasSizeBetween(1, 60)
        .allSatisfy(
            record ->
                assertThat(record.problems())
                    .extracting(Problem::field)
                    .doesNotContain("offerings"));
  }

  @Test
  void aPullThatWasCutOffGoesOnWhereItWas() {
    ProviderServer server = serving(system(Version.V5, 560));

    List<Delivery.Page> pages = pages(server, Version.V5, Optional.of("COURSE 2"));

    assertThat(records(pages)).hasSize(60);
    assertThat(server.asked("/courses"))
        .extracting(asked -> asked.query().get("pageNumber"))
        .containsExactly("3");
  }

  @Test
  void courseListsAreSortedByWhatDoesNotChange() {
    ProviderServer server = serving(system(Version.V5, 3));

    pages(server, Version.V5, Optional.empty());

    assertThat(server.asked("/courses").getFirst().query())
        .containsEntry("sort", "courseId")
        .containsEntry("pageSize", "250");
    assertThat(server.asked("/courses/c0/offerings").getFirst().query())
        .containsEntry("since", "2026-11-22");
  }

  @Test
  void skillsOfLearningOutcomesComeWithTheCoursesOfVersion6() {
    OoapiSystem system =
        system(Version.V6, 0)
            .with(
                Map.of(
                    "learningOutcomeId",
                    "5c0f7f54-95b0-4c6f-8a0f-0d0a9b3c1e33",
                    "otherCodes",
                    List.of(
                        Map.of(
                            "codeType", "x-esco", "code", "http://data.europa.eu/esco/skill/abc"))))
            .with(
                Education.COURSE,
                fields(Objects.requireNonNull(Written.answer("ooapi6-course").plain())),
                List.of());

    assertThat(records(pages(serving(system), Version.V6, Optional.empty())))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.plain().get("teaches"))
                    .isEqualTo(List.of("http://data.europa.eu/esco/skill/abc")));
  }

  @Test
  void nextPagesAreAskedForOnlyAsFastAsTheyAreTaken() {
    ProviderServer server = serving(system(Version.V5, 2_600));

    feed(connection(server, Protocol.OOAPI5)).pages(Optional.empty()).take(2).blockLast(PATIENCE);

    assertThat(server.asked("/courses").size()).isLessThanOrEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 429})
  void aSystemThatIsBusyIsAskedAgain(int status) {
    ProviderServer server = serving(system(Version.V5, 3));
    server.next("/courses", Answer.Status.of(status), Answer.Status.of(status));

    assertThat(records(pages(server, Version.V5, Optional.empty()))).hasSize(3);
    assertThat(server.asked("/courses")).hasSize(3);
  }

  @Test
  void aSystemThatIsAskedTooMuchIsLeftAloneForAsLongAsItSays() {
    ProviderServer server = serving(system(Version.V5, 3));
    server.next("/courses", new Answer.Status(429, Map.of("Retry-After", "1")));
    long begun = System.nanoTime();

    assertThat(records(pages(server, Version.V5, Optional.empty()))).hasSize(3);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(1));
  }

  @Test
  void halfAnAnswerASlowOneAndBrokenJsonAreAskedForAgain() {
    ProviderServer server = serving(system(Version.V5, 3));
    server.next("/courses", new Answer.Half(Map.of("items", List.of(Map.of("courseId", "x")))));
    server.next("/courses/c1/offerings", new Answer.Text("{\"items\": [{\"offer"));
    server.next("/courses/c2/offerings", new Answer.Slow(Duration.ofSeconds(3)));

    List<Delivered> records = records(pages(server, Version.V5, Optional.empty()));

    assertThat(records).hasSize(3).allSatisfy(one -> assertThat(one.problems()).isEmpty());
  }

  @Test
  void aSystemThatStaysAwayIsAnErrorAndNotTheEndOfItsOffers() {
    ProviderServer server = serving(system(Version.V5, 2_000));
    Answer away = Answer.Status.of(503);
    Flux<Delivery> pages =
        feed(connection(server, Protocol.OOAPI5))
            .pages(Optional.empty())
            .doOnNext(_ -> server.next("/courses", away, away, away, away, away, away));

    assertThatThrownBy(() -> pages.collectList().block(PATIENCE)).isInstanceOf(Busy.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 500})
  void oneCourseWhoseOfferingsCannotBeToldStopsNoOther(int status) {
    ProviderServer server = serving(system(Version.V5, 3));
    Answer broken = Answer.Status.of(status);
    server.next("/courses/c1/offerings", broken, broken, broken);

    List<Delivered> records = records(pages(server, Version.V5, Optional.empty()));

    assertThat(records).hasSize(3);
    assertThat(records.get(1).problems())
        .singleElement()
        .extracting(Problem::field)
        .isEqualTo("offerings");
    assertThat(records.get(2).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "401, not-let-in",
    "403, not-let-in",
    "404, not-found",
    "400, refused",
    "406, refused"
  })
  void whatDoesNotGetBetterIsToldAtOnce(int status, String code) {
    ProviderServer server = serving(_ -> Answer.Status.of(status));

    assertThat(problem(feed(connection(server, Protocol.OOAPI5)))).isEqualTo(code);
    assertThat(server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>Onderhoud</html>", "{\"items\": 7}", "[]", "{\"items\": [", ""})
  void whatStaysNoJsonOfTheSpecificationIsTold(String text) {
    assertThat(problem(feed(connection(serving(_ -> new Answer.Text(text)), Protocol.OOAPI5))))
        .isEqualTo("malformed");
  }

  @Test
  void anAnswerWithoutEndIsNotReadToItsEnd() {
    ProviderServer server = serving(_ -> new Answer.Text("[\"" + "x".repeat(2 << 20) + "\"]"));

    assertThat(problem(feed(connection(server, Protocol.OOAPI5)))).isEqualTo("too-large");
  }

  @Test
  void pagesThatKeepComingBackAreToldToDoSo() {
    ProviderServer server =
        serving(
            asked ->
                asked.path().equals("/courses")
                    ? new Answer.Json(
                        Map.of(
                            "pageNumber",
                            1,
                            "hasNextPage",
                            true,
                            "items",
                            List.of(Map.of("courseId", "c"))))
                    : Answer.Status.of(404));

    assertThat(problem(feed(connection(server, Protocol.OOAPI5)))).isEqualTo("endless");
  }

  @Test
  void aPageWithoutAnythingIsTheLastWhateverItSays() {
    ProviderServer server =
        serving(_ -> new Answer.Json(Map.of("hasNextPage", true, "items", List.of())));

    assertThat(pages(server, Version.V5, Optional.empty())).hasSize(2);
  }

  @Test
  void theSecretGoesToTheHostThatWasNamedAndToNoOther() {
    ProviderServer other = serving(system(Version.V5, 3));
    ProviderServer server =
        serving(_ -> new Answer.Status(302, Map.of("Location", other.address() + "/courses")));

    assertThat(
            problem(feed(connection(server, Protocol.OOAPI5, new Credential("zorgschool", null)))))
        .isEqualTo("elsewhere");
    assertThat(server.asked().getFirst().known())
        .containsEntry("authorization", "Bearer " + SECRET);
    assertThat(other.asked()).isEmpty();
  }

  @Test
  void aRedirectInsideTheSameHostIsFollowed() {
    OoapiSystem system = system(Version.V5, 3);
    ProviderServer server =
        serving(
            asked ->
                asked.path().startsWith("/old")
                    ? new Answer.Status(
                        307,
                        Map.of(
                            "Location",
                            asked.path().substring(4)
                                + "?pageNumber="
                                + asked.query().get("pageNumber")
                                + "&pageSize=250"))
                    : system.apply(asked));
    Connection moved =
        connection(
            URI.create(server.address() + "/old"),
            Protocol.OOAPI5,
            new Credential("zorgschool", null));

    assertThat(records(feed(moved).pages(Optional.empty()))).hasSize(3);
    assertThat(server.asked("/courses").getFirst().known())
        .containsEntry("authorization", "Bearer " + SECRET);
  }

  @Test
  void aKeyMayHaveAHeaderOfItsOwn() {
    ProviderServer server = serving(system(Version.V5, 1));

    records(
        feed(connection(server, Protocol.OOAPI5, new Credential("zorgschool", "X-API-Key")))
            .pages(Optional.empty()));

    assertThat(server.asked())
        .allSatisfy(asked -> assertThat(asked.known()).isEqualTo(Map.of("x-api-key", SECRET)));
  }

  @Test
  void aSecretThatIsNotThereIsToldBeforeAnythingIsAsked() {
    ProviderServer server = serving(system(Version.V5, 1));

    assertThat(problem(feed(connection(server, Protocol.OOAPI5, new Credential("unknown", null)))))
        .isEqualTo("no-secret");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void programmesOfEdudexComeSomeAtATimeInAnOrderOfOurOwn() {
    ProviderServer server = serving(supplier(120));

    List<Delivery.Page> pages = delivered(feed(edudex(server)).pages(Optional.empty()));

    assertThat(pages).extracting(page -> page.records().size()).containsExactly(50, 50, 20);
    assertThat(records(pages)).extracting(PulledFeedsTest::id).isSorted().doesNotHaveDuplicates();
    assertThat(delivered(feed(edudex(server)).pages(Optional.of(pages.getFirst().end()))))
        .extracting(page -> page.records().size())
        .containsExactly(50, 20);
  }

  @Test
  void whatIsForOneCustomerOnlyIsNobodyElsesOffer() {
    ProviderServer server =
        serving(
            supplier(1).with("p0", "gemeente", Map.of()).with("besloten", "gemeente", Map.of()));

    assertThat(records(feed(edudex(server)).pages(Optional.empty()))).hasSize(1);
  }

  @Test
  void aProgrammeThatIsListedAndNotGivenHasItsProblem() {
    ProviderServer server = serving(supplier(2));
    server.next(
        "/programs/bulk",
        new Answer.Json(
            Map.of(
                "programs",
                List.of(
                    Map.of(
                        "orgUnitId",
                        "zorgschool",
                        "programId",
                        "p0",
                        "clientId",
                        "public",
                        "error",
                        "kapot")))));

    assertThat(records(feed(edudex(server)).pages(Optional.empty())))
        .hasSize(2)
        .allSatisfy(
            one ->
                assertThat(one.problems()).extracting(Problem::code).containsExactly("not-told"));
  }

  @Test
  void whateverEdudexAllowsIsDelivered() {
    EdudexSystem system = new EdudexSystem("zorgschool");
    int number = 0;
    for (Object programme :
        Specification.EDUDEX.samples("/components/schemas/imports/properties/program_out", 40, 5)) {
      system.with("p" + number++, "public", programme);
    }

    assertThat(records(feed(edudex(serving(system))).pages(Optional.empty())))
        .hasSizeBetween(1, 40)
        .allSatisfy(
            one -> assertThat(one.problems()).extracting(Problem::code).doesNotContain("not-told"));
  }

  @Test
  void anAddressWithoutASupplierIsToldToBeWrong() {
    ProviderServer server = serving(supplier(1));

    assertThat(problem(feed(connection(server, Protocol.EDUDEX)))).isEqualTo("not-found");
  }

  private static OoapiSystem system(Version version, int courses) {
    String name = version == Version.V5 ? "ooapi5" : "ooapi6";
    Map<String, Object> course =
        fields(Objects.requireNonNull(Written.answer(name + "-course").plain()));
    List<?> offerings =
        (List<?>) Objects.requireNonNull(Written.answer(name + "-offerings").plain());
    OoapiSystem system = new OoapiSystem(version);
    IntStream.range(0, courses)
        .forEach(
            number -> {
              Map<String, Object> one = new HashMap<>(course);
              one.put("courseId", "c" + number);
              system.with(Education.COURSE, one, offerings);
            });
    return system;
  }

  private static EdudexSystem supplier(int programmes) {
    EdudexSystem system = new EdudexSystem("zorgschool");
    Object programme = Objects.requireNonNull(Written.answer("edudex-programme").plain());
    IntStream.range(0, programmes)
        .forEach(number -> system.with("p" + number, "public", programme));
    return system;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> fields(Object plain) {
    return (Map<String, Object>) plain;
  }

  private static Connection edudex(ProviderServer server) {
    return connection(
        URI.create(server.address() + "/suppliers/zorgschool"), Protocol.EDUDEX, null);
  }

  private static Connection connection(ProviderServer server, Protocol protocol) {
    return connection(server, protocol, null);
  }

  private static Connection connection(
      ProviderServer server, Protocol protocol, @Nullable Credential credential) {
    return connection(URI.create(server.address()), protocol, credential);
  }

  private static Connection connection(
      URI address, Protocol protocol, @Nullable Credential credential) {
    return new Connection(
        ID,
        new Provider("zorgschool", "Zorgschool"),
        protocol,
        address,
        credential,
        24,
        NOW.instant());
  }

  private static Feed feed(Connection connection) {
    ConnectionsInMemory connections = new ConnectionsInMemory();
    connections.store(connection).block();
    Connecting connecting =
        new Connecting(LIMITS, NOW, name -> name.equals("zorgschool") ? SECRET : null);
    return Objects.requireNonNull(
        new PulledFeeds(connections, connecting, NOW, LIMITS.atOnce())
            .open(connection.source(), new RunId(ID, 1))
            .block());
  }

  private static List<Delivery.Page> pages(
      ProviderServer server, Version version, Optional<String> after) {
    Protocol protocol = version == Version.V5 ? Protocol.OOAPI5 : Protocol.OOAPI6;
    return delivered(feed(connection(server, protocol)).pages(after));
  }

  private static List<Delivery.Page> delivered(Flux<Delivery> deliveries) {
    return Objects.requireNonNull(
        deliveries.cast(Delivery.Page.class).collectList().block(PATIENCE));
  }

  private static List<Delivered> records(Flux<Delivery> deliveries) {
    return records(delivered(deliveries));
  }

  private static List<Delivered> records(List<Delivery.Page> pages) {
    return pages.stream().flatMap(page -> page.records().stream()).toList();
  }

  private static Object id(Delivered record) {
    return Objects.requireNonNull(record.plain().get("offerId"));
  }

  /** The code of why a system cannot be read at all. */
  private static String problem(Feed feed) {
    Delivery last = Objects.requireNonNull(feed.pages(Optional.empty()).blockLast(PATIENCE));
    assertThat(last).isInstanceOf(Delivery.Unreadable.class);
    Problem problem = ((Delivery.Unreadable) last).problems().getFirst();
    assertThat(problem.toString()).doesNotContain(SECRET);
    return problem.code();
  }
}
