package nl.leerroute.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reactivestreams.Publisher;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * The system of a provider that speaks OOAPI 5: as many courses as are asked for, each with one
 * offering. What it answers stands ready before it is asked.
 */
final class OoapiServer implements AutoCloseable {

  private static final int PAGE = 250;
  private static final String OF_ONE_COURSE = "/courses/.+/offerings";

  private final String provider;
  private final List<String> skills;
  private final IntFunction<String> title;
  private final LocalDate start = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(60);
  private final AtomicInteger asked = new AtomicInteger();
  private final List<byte[]> courses;
  private final List<byte[]> offerings;
  private final DisposableServer server;

  private OoapiServer(
      String provider, int number, boolean lists, List<String> skills, IntFunction<String> title) {
    this.provider = provider;
    this.skills = skills;
    this.title = title;
    this.courses = pages(number, this::course);
    this.offerings = lists ? pages(number, this::offering) : List.of();
    this.server =
        HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle(this::answer)
            .bindNow(Duration.ofSeconds(30));
  }

  /**
   * @param lists whether its organisation lists the offerings of all courses; otherwise each course
   *     has to be asked for its own
   * @param skills URIs, three of which each course teaches
   */
  static OoapiServer start(
      String provider, int courses, boolean lists, List<String> skills, IntFunction<String> title) {
    return new OoapiServer(provider, courses, lists, skills, title);
  }

  String provider() {
    return provider;
  }

  /** How many questions it was asked so far. */
  int asked() {
    return asked.get();
  }

  String address() {
    return "http://127.0.0.1:" + server.port();
  }

  private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
    asked.incrementAndGet();
    UriComponents question = UriComponentsBuilder.fromUriString(request.uri()).build();
    return content(question)
        .<Publisher<Void>>map(
            json ->
                response
                    .header("Content-Type", "application/json")
                    .sendByteArray(Mono.just(json))
                    .then())
        .orElseGet(() -> response.status(404).send());
  }

  private Optional<byte[]> content(UriComponents question) {
    String path = String.valueOf(question.getPath());
    return switch (path) {
      case "/courses" -> page(courses, question);
      case "/organizations" ->
          offerings.isEmpty()
              ? Optional.empty()
              : Optional.of(bytes(listed(1, false, "{\"organizationId\":\"school\"}")));
      case "/organizations/school/offerings" ->
          String.valueOf(question.getQueryParams().getFirst("offeringType")).equals("course")
              ? page(offerings, question)
              : Optional.of(bytes(listed(1, false, "")));
      default ->
          path.matches(OF_ONE_COURSE)
              ? Optional.of(bytes(listed(1, false, offering(question.getPathSegments().get(1)))))
              : Optional.empty();
    };
  }

  private static Optional<byte[]> page(List<byte[]> pages, UriComponents question) {
    int number = Integer.parseInt(String.valueOf(question.getQueryParams().getFirst("pageNumber")));
    return number <= pages.size() ? Optional.of(pages.get(number - 1)) : Optional.empty();
  }

  private static List<byte[]> pages(int number, IntFunction<String> item) {
    int pages = (number + PAGE - 1) / PAGE;
    return IntStream.rangeClosed(1, pages)
        .mapToObj(
            page ->
                bytes(
                    listed(
                        page,
                        page < pages,
                        IntStream.range((page - 1) * PAGE, Math.min(number, page * PAGE))
                            .mapToObj(item)
                            .collect(Collectors.joining(",")))))
        .toList();
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static String listed(int number, boolean more, String items) {
    return """
        {"pageSize":%d,"pageNumber":%d,"hasPreviousPage":%b,"hasNextPage":%b,"items":[%s]}"""
        .formatted(PAGE, number, number > 1, more, items);
  }

  private String skill(int number) {
    return skills.get(number % skills.size());
  }

  private String course(int number) {
    return """
        {"courseId":"%s-%d","primaryCode":{"codeType":"identifier","code":"%d"},
        "name":[{"language":"nl-NL","value":"%s"}],"abbreviation":"C%d",
        "description":[{"language":"nl-NL","value":"Een cursus met het nummer %d, van een school die er \
        veel heeft. Je leert wat je morgen in je werk nodig hebt, en oefent dat met anderen."}],
        "studyLoad":{"studyLoadUnit":"sbu","value":84},"modeOfDelivery":["on campus"],"duration":"P8W",
        "teachingLanguage":"nld","level":"secondary vocational education 3",
        "learningOutcomes":[[{"language":"nl-NL","value":"%s"}],[{"language":"nl-NL","value":"%s"}],
        [{"language":"nl-NL","value":"%s"}]]}"""
        .formatted(
            provider,
            number,
            number,
            title.apply(number),
            number,
            number,
            skill(number),
            skill(number / 7 + 1),
            skill(number / 49 + 2));
  }

  private String offering(int number) {
    return offering(provider + "-" + number);
  }

  private String offering(String course) {
    return """
        {"offeringId":"%s-a","primaryCode":{"codeType":"offeringCode","code":"a"},"offeringType":"course",
        "name":[{"language":"nl-NL","value":"Winter"}],"description":[{"language":"nl-NL","value":"Op woensdag"}],
        "teachingLanguage":"nld","resultExpected":true,"modeOfStudy":"full-time","startDate":"%s","endDate":"%s",
        "course":"%s","addresses":[{"addressType":"teaching","postalCode":"9711LX","city":"Groningen",
        "geolocation":{"latitude":53.2194,"longitude":6.5665}}],
        "priceInformation":[{"costType":"total costs","amount":"605.00","vatAmount":"0","currency":"EUR"}]}"""
        .formatted(course, start, start.plusDays(55), course);
  }

  @Override
  public void close() {
    server.disposeNow(Duration.ofSeconds(10));
  }
}
