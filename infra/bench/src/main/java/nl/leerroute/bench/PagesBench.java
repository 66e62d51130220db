package nl.leerroute.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * How many pages a second the gateway gives, beside the least that WebFlux can give in the same
 * run, and how heavy the pages are.
 */
final class PagesBench {

  private static final int SESSIONS = 20;
  private static final int HELLO_PORT = 29_099;
  private static final Duration WARMING = Duration.ofSeconds(15);
  private static final Duration LOOK = Duration.ofSeconds(20);
  private static final List<Integer> CROWDS = List.of(50, 500);
  private static final int KILOBYTE = 1000;

  private static final Pattern PARTS =
      Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg|png|woff2|ico))[^\"]*\"");

  private static final List<String> NO_HEADERS = List.of();

  private final LocalSystem system;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<List<String>> sessions = new ArrayList<>();

  private PagesBench(LocalSystem system) {
    this.system = system;
  }

  static void run() throws Exception {
    Path data = Files.createTempDirectory("leerroute-pages");
    Process hello = hello();
    try (LocalSystem system = LocalSystem.start(data, "--fresh", "--no-training")) {
      system.usableAfter();
      new PagesBench(system).measure();
    } finally {
      hello.destroyForcibly();
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private static Process hello() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED",
            "-Dloader.main=" + HelloServer.class.getName(),
            "-cp",
            System.getProperty("java.class.path"),
            "org.springframework.boot.loader.launch.PropertiesLauncher",
            Integer.toString(HELLO_PORT))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void measure() throws Exception {
    for (int person = 0; person < SESSIONS; person++) {
      sessions.add(List.of("Cookie", session(person), "Accept-Encoding", "gzip"));
    }
    weigh();
    ask();
  }

  /** The cookies of somebody who has routes. */
  private String session(int person) {
    try (Visitor visitor = new Visitor(system.address())) {
      RoutesBench.answerAll(visitor, person);
      visitor.routes();
      return visitor.cookies();
    }
  }

  private void weigh() throws IOException, InterruptedException {
    Rows table =
        new Rows(
            "Bytes of a page as they are sent (gzip), in kB; all: with style, script and pictures",
            "page",
            "page alone",
            "all",
            "goal");
    for (String page : List.of("/", "/mijn/werk", "/mijn/routes", "/aanbod", "/regelingen")) {
      HttpResponse<byte[]> answer = get(page);
      long whole = answer.body().length;
      String html = new String(unpacked(answer), StandardCharsets.UTF_8);
      for (String part :
          PARTS
              .matcher(html)
              .results()
              .map((MatchResult each) -> each.group(1))
              .distinct()
              .toList()) {
        whole += get(part).body().length;
      }
      table.row(page, kilobytes(answer.body().length), kilobytes(whole), "< 150");
    }
    System.out.println("\n" + table);
  }

  private static byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
    boolean packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    return packed
        ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
        : answer.body();
  }

  private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(system.address() + path));
    request.header("Cookie", sessions.getFirst().get(1));
    request.header("Accept-Encoding", "gzip");
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String kilobytes(long bytes) {
    return "%.1f".formatted((double) bytes / KILOBYTE);
  }

  private void ask() throws Exception {
    Rows table =
        new Rows(
            "Pages a second, each visitor asking again as soon as there is an answer",
            "what",
            "visitors",
            "per second",
            "of hello",
            "goal",
            "median",
            "p99",
            "failed");
    Crowd hello =
        new Crowd(URI.create("http://127.0.0.1:" + HELLO_PORT + "/"), List.of(NO_HEADERS));
    Crowd routes = new Crowd(URI.create(system.address() + "/mijn/routes"), sessions);
    Crowd home = new Crowd(URI.create(system.address() + "/"), sessions);
    for (Crowd each : List.of(hello, home, routes)) {
      each.ask(CROWDS.getFirst(), WARMING);
    }
    for (int visitors : CROWDS) {
      Crowd.Seen bare = hello.ask(visitors, LOOK);
      row(table, "hello", visitors, bare, bare, "-");
      row(table, "home page", visitors, home.ask(visitors, LOOK), bare, "-");
      row(table, "routes", visitors, routes.ask(visitors, LOOK), bare, "0.3");
    }
    System.out.println("\n" + table);
  }

  private static void row(
      Rows table, String what, int visitors, Crowd.Seen seen, Crowd.Seen bare, String goal) {
    table.row(
        what,
        visitors,
        "%,.0f".formatted(seen.perSecond()),
        "%.2f".formatted(seen.perSecond() / bare.perSecond()),
        goal,
        seen.waits().median(),
        seen.waits().p99(),
        seen.failed());
  }
}
