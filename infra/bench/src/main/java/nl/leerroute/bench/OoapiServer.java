package nl.leerroute.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
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
 * offering, made while they are asked for.
 */
final class OoapiServer implements AutoCloseable {

  private final String provider;
  private final int courses;
  private final String skill;
  private final LocalDate start = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(60);
  private final AtomicInteger asked = new AtomicInteger();
  private final DisposableServer server;

  private OoapiServer(String provider, int courses, String skill) {
    this.provider = provider;
    this.courses = courses;
    this.skill = skill;
    this.server =
        HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle(this::answer)
            .bindNow(Duration.ofSeconds(30));
  }

  /**
   * @param skill URI that every course teaches
   */
  static OoapiServer start(String provider, int courses, String skill) {
    return new OoapiServer(provider, courses, skill);
  }

  String provider() {
    return provider;
  }

  int courses() {
    return courses;
  }

  /** For how many courses the offerings were asked so far. */
  int asked() {
    return asked.get();
  }

  String address() {
    return "http://127.0.0.1:" + server.port();
  }

  private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
    UriComponents asked = UriComponentsBuilder.fromUriString(request.uri()).build();
    String path = String.valueOf(asked.getPath());
    if (path.equals("/courses")) {
      return json(response, page(asked));
    }
    return path.endsWith("/offerings")
        ? json(response, listed(1, 250, false, offering(asked.getPathSegments().get(1))))
        : response.status(404).send();
  }

  private static Publisher<Void> json(HttpServerResponse response, String body) {
    return response.header("Content-Type", "application/json").sendString(Mono.just(body)).then();
  }

  private String page(UriComponents asked) {
    int size = Integer.parseInt(asked.getQueryParams().getFirst("pageSize"));
    int number = Integer.parseInt(asked.getQueryParams().getFirst("pageNumber"));
    int end = Math.min(courses, number * size);
    return listed(
        number,
        size,
        end < courses,
        IntStream.range(Math.min(end, (number - 1) * size), end)
            .mapToObj(this::course)
            .collect(Collectors.joining(",")));
  }

  private static String listed(int number, int size, boolean more, String items) {
    return """
        {"pageSize":%d,"pageNumber":%d,"hasPreviousPage":%b,"hasNextPage":%b,"items":[%s]}"""
        .formatted(size, number, number > 1, more, items);
  }

  private String course(int number) {
    return """
        {"courseId":"%s-%d","primaryCode":{"codeType":"identifier","code":"%d"},
        "name":[{"language":"nl-NL","value":"Cursus %d van %s"}],"abbreviation":"C%d",
        "description":[{"language":"nl-NL","value":"Een cursus met het nummer %d, van een school die er \
        veel heeft. Je leert wat je morgen in je werk nodig hebt, en oefent dat met anderen."}],
        "studyLoad":{"studyLoadUnit":"sbu","value":84},"modeOfDelivery":["on campus"],"duration":"P8W",
        "teachingLanguage":"nld","level":"secondary vocational education 3",
        "learningOutcomes":[[{"language":"nl-NL","value":"%s"}]]}"""
        .formatted(provider, number, number, number, provider, number, number, skill);
  }

  private String offering(String course) {
    asked.incrementAndGet();
    return """
        {"offeringId":"%s-a","primaryCode":{"codeType":"offeringCode","code":"a"},"offeringType":"course",
        "name":[{"language":"nl-NL","value":"Winter"}],"description":[{"language":"nl-NL","value":"Op woensdag"}],
        "teachingLanguage":"nld","resultExpected":true,"modeOfStudy":"full-time","startDate":"%s","endDate":"%s",
        "addresses":[{"addressType":"teaching","postalCode":"9711LX","city":"Groningen",
        "geolocation":{"latitude":53.2194,"longitude":6.5665}}],
        "priceInformation":[{"costType":"total costs","amount":"605.00","vatAmount":"0","currency":"EUR"}]}"""
        .formatted(course, start, start.plusDays(55));
  }

  @Override
  public void close() {
    server.disposeNow(Duration.ofSeconds(10));
  }
}
