package nl.leerroute.catalogue.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.connection.Protocol;
import nl.leerroute.catalogue.feed.ProviderServer;
import nl.leerroute.catalogue.feed.ProviderServer.Answer;
import nl.leerroute.catalogue.importing.Delivered;
import nl.leerroute.catalogue.importing.Delivery;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.ooapi.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

/** Systems of providers as they are: slow, busy, broken, forgetful and endless. */
class TroubledSystemsTest extends SystemsAsked {

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
    ProviderServer server = serving(system(Version.V5, 1_000));
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

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aMarkOfTheEncodingBeforeAnAnswerIsReadForWhatItIs(String charset) {
    String nothing = "\uFEFF{\"items\": [], \"hasNextPage\": false}";
    ProviderServer server = serving(_ -> new Answer.Encoded(nothing, Charset.forName(charset)));

    assertThat(pages(server, Version.V5, Optional.empty())).hasSize(2);
  }

  @Test
  void anAnswerInAnEncodingThatJsonDoesNotHaveIsTold() {
    String western = "{\"items\": [{\"courseId\": \"caf\u00e9\"}]}";
    ProviderServer server =
        serving(_ -> new Answer.Encoded(western, Charset.forName("windows-1252")));

    assertThat(problem(feed(connection(server, Protocol.OOAPI5)))).isEqualTo("malformed");
  }
}
