package nl.leerroute.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.contracts.Topics;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody wants reminders by mail, says yes in the first letter, and ends it. */
@ExtendWith(OutputCaptureExtension.class)
class RemindersTest {

  @RegisterExtension static final RunningIntake INTAKE = new RunningIntake();

  private static final Pattern YES =
      Pattern.compile("/mijn/herinnering/ja\\?wie=([a-f0-9-]+)&code=([A-Za-z0-9_-]+)");
  private static final Pattern STOP =
      Pattern.compile("/mijn/herinnering/stop\\?wie=([a-f0-9-]+)&code=([A-Za-z0-9_-]+)");

  private final IntakeSystem.Person person = INTAKE.system().newPerson();
  private final String own = "/profiles/" + person.id() + "/reminder";
  private final String address =
      "kanarie" + UUID.randomUUID().toString().substring(0, 8) + "@voorbeeld.example";

  @BeforeEach
  void tellsWhereSheLives() {
    person
        .answers(
            Map.of(
                "situation",
                Map.of("postcode", "9401"),
                "work",
                Map.of(
                    "occupation",
                    "http://data.europa.eu/esco/occupation/eeac6251-1974-42f5-91ed-513c6c883755")))
        .expectStatus()
        .isOk();
  }

  @Test
  void nothingIsRemindedBeforeWhoReadsTheMailSaysYes() {
    asks(address);
    assertThat(send(HttpMethod.GET, own, Map.of(), 200).get("state").asString()).isEqualTo("ASKED");
    sendsAfter(Duration.ZERO);

    assertThat(letters()).singleElement().asString().contains("wil je herinneringen");
    choosesARoute();
    sendsAfter(Duration.ofDays(3).plusHours(1));
    assertThat(letters()).hasSize(1);

    follows(YES, "confirmation", 204);
    assertThat(send(HttpMethod.GET, own, Map.of(), 200).get("state").asString()).isEqualTo("ON");
    follows(YES, "confirmation", 404);
  }

  @Test
  void aReminderSaysThatThereIsSomethingAndNothingAboutAnybody() {
    confirms();
    choosesARoute();
    sendsAfter(Duration.ofDays(3).plusHours(1));

    assertThat(letters().getLast())
        .contains("Er staat iets voor je klaar in Leerroute", "https://leerroute.example/mijn/reis")
        .doesNotContain(person.id(), "9401", "r-1", "lassen");
    assertThat(letters()).hasSize(2);
  }

  @Test
  void atMostOneLetterADayHoweverOftenAndByHoweverManyInstancesItIsLooked() {
    confirms();
    choosesARoute();
    Duration later = Duration.ofDays(3).plusHours(1);
    Flux.range(0, 6)
        .flatMap(
            _ ->
                INTAKE
                    .system()
                    .remindingAfter(later)
                    .send()
                    .subscribeOn(Schedulers.boundedElastic()))
        .blockLast();
    sendsAfter(later.plusHours(5));

    assertThat(letters()).hasSize(2);
  }

  @Test
  void whatAProviderAnsweredIsRemindedOf() {
    confirms();
    INTAKE
        .system()
        .remindingAfter(Duration.ofHours(2))
        .nudge(List.of(new ProfileId(person.id())))
        .block();
    sendsAfter(Duration.ofHours(3));
    assertThat(letters()).as("a day after the letter before").hasSize(1);

    sendsAfter(Duration.ofHours(26));

    assertThat(letters()).hasSize(2);
  }

  @Test
  void theLinkInAnyLetterEndsItAtOnceAndNobodyElseCan() {
    confirms();
    INTAKE
        .system()
        .as(Role.VISITOR, Optional.empty())
        .post()
        .uri("/reminders/" + found(STOP, 1) + "/ending")
        .bodyValue(Map.of("secret", "guessed"))
        .exchange()
        .expectStatus()
        .isNoContent();
    assertThat(send(HttpMethod.GET, own, Map.of(), 200).get("state").asString()).isEqualTo("ON");

    follows(STOP, "ending", 204);

    assertThat(send(HttpMethod.GET, own, Map.of(), 200).get("state").asString()).isEqualTo("OFF");
    choosesARoute();
    sendsAfter(Duration.ofDays(4));
    assertThat(letters()).hasSize(1);
  }

  @Test
  void whatNobodyConfirmsIsForgottenAfterAWeek() {
    asks(address);
    sendsAfter(Duration.ZERO);
    sendsAfter(Duration.ofDays(8));

    assertThat(send(HttpMethod.GET, own, Map.of(), 200).has("address")).isFalse();
  }

  @Test
  void erasingThePersonErasesTheAddress() {
    confirms();
    person.leaves().expectStatus().isNoContent();

    assertThat(send(HttpMethod.GET, own, Map.of(), 200).has("address")).isFalse();
    send(HttpMethod.PUT, own, Map.of("address", address, "language", "nl"), 404);
  }

  @Test
  void whatIsNoAddressIsSaidAtItsFieldAndNothingIsStored() {
    JsonNode problem =
        send(HttpMethod.PUT, own, Map.of("address", "naam bij voorbeeld", "language", "nl"), 400);

    assertThat(problem.at("/errors/0/field").asString()).isEqualTo("address");
    assertThat(problem.at("/errors/0/sentence/nl").asString()).contains("naam@voorbeeld.nl");
  }

  @Test
  void theAddressIsOnNoTopicAndInNoLog(CapturedOutput output) {
    confirms();
    choosesARoute();

    assertThat(
            new WholeTopic<>(INTAKE.system().bootstrapServers(), Topics.PROFILES)
                .of(person.id())
                .toString())
        .contains("9401")
        .doesNotContain(address);
    assertThat(output.getAll()).doesNotContain(address);
  }

  @Test
  void anothersReminderIsNotThere() {
    asks(address);
    String others = "/profiles/" + INTAKE.system().newPerson().id() + "/reminder";

    send(HttpMethod.GET, others, Map.of(), 404);
    send(HttpMethod.PUT, others, Map.of("address", address, "language", "nl"), 404);
    send(HttpMethod.DELETE, others, Map.of(), 404);
  }

  private void asks(String where) {
    send(HttpMethod.PUT, own, Map.of("address", where, "language", "nl"), 200);
  }

  private void confirms() {
    asks(address);
    sendsAfter(Duration.ZERO);
    follows(YES, "confirmation", 204);
  }

  private void choosesARoute() {
    person.confirms().expectStatus().isOk();
    person
        .chooses(
            Map.of(
                "routeId",
                "r-1",
                "starts",
                Map.of("lassen", LocalDate.now(ZoneOffset.UTC).plusDays(60).toString())))
        .expectStatus()
        .isOk();
  }

  private static void sendsAfter(Duration time) {
    INTAKE.system().remindingAfter(time).send().block();
  }

  /** To this address. */
  private List<String> letters() {
    return INTAKE.system().mail().letters().stream()
        .filter(letter -> letter.contains("<" + address + ">"))
        .toList();
  }

  private String found(Pattern link, int group) {
    return letters().stream()
        .map(link::matcher)
        .filter(Matcher::find)
        .map(match -> match.group(group))
        .findFirst()
        .orElseThrow();
  }

  private void follows(Pattern link, String what, int status) {
    INTAKE
        .system()
        .as(Role.VISITOR, Optional.empty())
        .post()
        .uri("/reminders/" + found(link, 1) + "/" + what)
        .bodyValue(Map.of("secret", found(link, 2)))
        .exchange()
        .expectStatus()
        .isEqualTo(status);
  }

  private JsonNode send(HttpMethod method, String path, Map<String, ?> body, int status) {
    var request = person.client().method(method).uri(path);
    return JsonMapper.shared()
        .readTree(
            Objects.requireNonNull(
                (body.isEmpty() ? request : request.bodyValue(body))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(status)
                    .expectBody(String.class)
                    .returnResult()
                    .getResponseBody()));
  }
}
