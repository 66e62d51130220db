package nl.leerroute.intake;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerroute.embedded.EmbeddedBroker;
import nl.leerroute.embedded.EmbeddedDatabase;
import nl.leerroute.intake.call.Calling;
import nl.leerroute.intake.call.Calls;
import nl.leerroute.intake.employer.KeepingEmployers;
import nl.leerroute.intake.handover.HandingOver;
import nl.leerroute.intake.handover.Handovers;
import nl.leerroute.intake.member.Teaming;
import nl.leerroute.intake.profile.KeepingProfiles;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.intake.profile.Profiles;
import nl.leerroute.intake.reminder.AskingForReminders;
import nl.leerroute.intake.reminder.Letters;
import nl.leerroute.intake.reminder.Reminders;
import nl.leerroute.intake.reminder.Reminding;
import nl.leerroute.intake.retention.ForgettingFirms;
import nl.leerroute.intake.retention.Periods;
import nl.leerroute.intake.retention.Retention;
import nl.leerroute.intake.scan.Scanning;
import nl.leerroute.intake.trial.Trials;
import nl.leerroute.intake.trial.TryingOut;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.InternalTokens;
import nl.leerroute.platform.security.Role;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Intake as it runs, on a real broker and a real database, and what a test may ask of it. */
final class IntakeSystem implements AutoCloseable {

  private final EmbeddedBroker broker;
  private final EmbeddedDatabase database;
  private final MailServer mail;
  private final ConfigurableApplicationContext intake;

  IntakeSystem(Path directory) throws IOException, JOSEException {
    ECKey key = new ECKeyGenerator(Curve.P_256).keyID("test").generate();
    Path privateKey = Files.writeString(directory.resolve("private.json"), key.toJSONString());
    Path publicKeys =
        Files.writeString(
            directory.resolve("public.json"), new JWKSet(key.toPublicJWK()).toString());
    broker = EmbeddedBroker.start(directory.resolve("broker"), 0);
    database = EmbeddedDatabase.start(directory.resolve("database"), 0);
    mail = new MailServer(true);
    intake =
        new SpringApplicationBuilder(IntakeApplication.class)
            .run(
                "--server.port=0",
                "--leerroute.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "--leerroute.mongodb.uri=" + database.uri(),
                "--leerroute.identity.issuer=http://127.0.0.1:9/nobody",
                "--leerroute.tokens.verification-keys=" + publicKeys,
                "--leerroute.tokens.signing-key=" + privateKey,
                "--leerroute.mail.host=127.0.0.1",
                "--leerroute.mail.port=" + mail.port(),
                "--leerroute.mail.encrypted=false",
                "--leerroute.mail.site=https://leerroute.example",
                "--leerroute.mail.every=1d",
                "--leerroute.intake.places=../../infra/local/demo/places.csv");
  }

  /** Sends what is due so much later; several instances may do so at once. */
  Reminding remindingAfter(Duration time) {
    return new Reminding(
        intake.getBean(Reminders.class),
        intake.getBean(KeepingProfiles.class),
        intake.getBean(Letters.class),
        Clock.offset(intake.getBean(Clock.class), time));
  }

  MailServer mail() {
    return mail;
  }

  String bootstrapServers() {
    return broker.bootstrapServers();
  }

  /** What advisers would do so much later. */
  Calling callingAfter(Duration time) {
    return new Calling(
        intake.getBean(Calls.class), Clock.offset(intake.getBean(Clock.class), time));
  }

  /** What is tried out, so much later. */
  TryingOut tryingAfter(Duration time) {
    return new TryingOut(
        intake.getBean(Trials.class),
        intake.getBean(KeepingProfiles.class),
        () -> new ProfileId(UUID.randomUUID().toString()),
        Clock.offset(intake.getBean(Clock.class), time));
  }

  /** A person with a new profile. */
  Person newPerson() {
    return new Person(UUID.randomUUID().toString());
  }

  WebTestClient as(Role role, Optional<String> profile) {
    return as("somebody", role, profile);
  }

  WebTestClient as(String account, Role role, Optional<String> profile) {
    String token =
        intake
            .getBean(InternalTokens.class)
            .issue(new Caller(account, Set.of(role), profile, Optional.empty(), "test"));
    return anonymous().mutate().defaultHeader("Authorization", "Bearer " + token).build();
  }

  /** Somebody who acts for a firm. */
  Firm firm(Role role, String organisation) {
    String token =
        intake
            .getBean(InternalTokens.class)
            .issue(
                new Caller(
                    "somebody", Set.of(role), Optional.empty(), Optional.of(organisation), "test"));
    return new Firm(
        organisation,
        anonymous().mutate().defaultHeader("Authorization", "Bearer " + token).build());
  }

  WebTestClient anonymous() {
    return WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + intake.getEnvironment().getProperty("local.server.port"))
        .responseTimeout(Duration.ofSeconds(20))
        .build();
  }

  /** Sweeps as it would be done when so much time has passed. */
  Retention.Swept sweepsAfter(Period time) {
    Clock later = Clock.offset(Clock.systemUTC(), Duration.between(now(), now().plus(time)));
    return Objects.requireNonNull(
        new Retention(
                intake.getBean(Profiles.class),
                intake.getBean(KeepingProfiles.class),
                intake.getBean(Handovers.class),
                intake.getBean(HandingOver.class),
                intake.getBean(AskingForReminders.class),
                intake.getBean(Periods.class),
                later)
            .sweep()
            .block());
  }

  /** How many firms go when so much time has passed. */
  long sweepsFirmsAfter(Period time) {
    Clock later = Clock.offset(Clock.systemUTC(), Duration.between(now(), now().plus(time)));
    return Objects.requireNonNull(
        new ForgettingFirms(
                intake.getBean(KeepingEmployers.class),
                intake.getBean(Scanning.class),
                intake.getBean(Teaming.class),
                intake.getBean(Periods.class),
                later)
            .sweep()
            .block());
  }

  private static ZonedDateTime now() {
    return ZonedDateTime.now(ZoneOffset.UTC);
  }

  @Override
  public void close() throws IOException {
    intake.close();
    mail.close();
    database.close();
    broker.close();
  }

  /** Somebody who fills in the form. */
  final class Person {

    private final String id;
    private final WebTestClient client;

    private Person(String id) {
      this.id = id;
      this.client = as(Role.WORKER, Optional.of(id));
    }

    String id() {
      return id;
    }

    WebTestClient client() {
      return client;
    }

    WebTestClient.ResponseSpec get() {
      return client.get().uri("/profiles/{id}", id).exchange();
    }

    WebTestClient.ResponseSpec answers(Object body) {
      return answers(body, UUID.randomUUID().toString());
    }

    WebTestClient.ResponseSpec answers(Object body, String key) {
      return client
          .patch()
          .uri("/profiles/{id}", id)
          .header("Idempotency-Key", key)
          .bodyValue(body)
          .exchange();
    }

    WebTestClient.ResponseSpec confirms() {
      return client
          .post()
          .uri("/profiles/{id}/confirmation", id)
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .exchange();
    }

    WebTestClient.ResponseSpec chooses(String route) {
      return chooses(Map.of("routeId", route));
    }

    WebTestClient.ResponseSpec chooses(Map<String, ?> choice) {
      return client
          .post()
          .uri("/profiles/{id}/choice", id)
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .bodyValue(choice)
          .exchange();
    }

    WebTestClient.ResponseSpec tells(Map<String, ?> progress) {
      return client
          .post()
          .uri("/profiles/{id}/progress", id)
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .bodyValue(progress)
          .exchange();
    }

    WebTestClient.ResponseSpec handsOver(String purpose) {
      return client
          .post()
          .uri("/profiles/{id}/handovers", id)
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .bodyValue(Map.of("purpose", purpose, "toTheRegion", false, "days", 30, "language", "nl"))
          .exchange();
    }

    WebTestClient.ResponseSpec leaves() {
      return client.delete().uri("/profiles/{id}", id).exchange();
    }
  }
}
