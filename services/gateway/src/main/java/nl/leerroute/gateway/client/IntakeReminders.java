package nl.leerroute.gateway.client;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.reminding.Reminder;
import nl.leerroute.gateway.reminding.Reminders;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reminders by mail, kept and sent by intake. */
final class IntakeReminders implements Reminders {

  /** As links in letters name somebody. */
  private static final Pattern NAME = Pattern.compile("[a-f0-9-]{36}");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Calls calls;

  IntakeReminders(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<Reminder> of(Visitor visitor) {
    return visitor.profile().isEmpty()
        ? Mono.empty()
        : calls.find(visitor, own(visitor)).map(IntakeReminders::read);
  }

  private static Reminder read(JsonNode node) {
    return new Reminder(
        Reminder.State.valueOf(node.path("state").asString()),
        Bodies.string(node.path("address")),
        Bodies.string(node.path("asked")).map(Instant::parse));
  }

  @Override
  public Mono<List<Fault>> ask(String address, String language, Visitor visitor) {
    return send(
            HttpMethod.PUT,
            visitor,
            own(visitor),
            JSON.objectNode().put("address", address).put("language", language))
        .map(
            reply ->
                switch (reply) {
                  // Where no mail is sent there is nothing to ask for, and the page does not offer
                  // it.
                  case Reply.Good _, Reply.Missing _ -> List.of();
                  case Reply.Refused(int status, JsonNode problem) when status == 400 ->
                      ProblemJson.faults(problem);
                  case Reply.Refused _ -> throw unexpected(reply);
                });
  }

  @Override
  public Mono<Void> stop(Visitor visitor) {
    return visitor.profile().isEmpty()
        ? Mono.empty()
        : done(send(HttpMethod.DELETE, visitor, own(visitor), JSON.objectNode()));
  }

  @Override
  public Mono<Boolean> confirm(String who, String secret) {
    return follow("/reminders/{id}/confirmation", who, secret)
        .map(
            reply ->
                switch (reply) {
                  case Reply.Good _ -> true;
                  case Reply.Missing _ -> false;
                  case Reply.Refused _ -> throw unexpected(reply);
                });
  }

  @Override
  public Mono<Void> end(String who, String secret) {
    return follow("/reminders/{id}/ending", who, secret)
        .flatMap(
            reply ->
                reply instanceof Reply.Refused refused
                    ? Mono.error(unexpected(refused))
                    : Mono.empty());
  }

  /** Whoever has the link may follow it, in whichever browser; half a link leads nowhere. */
  private Mono<Reply> follow(String path, String who, String secret) {
    return NAME.matcher(who).matches()
        ? send(
            HttpMethod.POST,
            Visitor.UNKNOWN,
            uri -> uri.path(path).build(who),
            JSON.objectNode().put("secret", secret))
        : Mono.just(new Reply.Missing());
  }

  private Mono<Reply> send(
      HttpMethod method, Visitor visitor, Function<UriBuilder, URI> address, ObjectNode body) {
    return calls.command(method, visitor, UUID.randomUUID().toString(), address, body);
  }

  private static Mono<Void> done(Mono<Reply> replies) {
    return replies.flatMap(
        reply -> reply instanceof Reply.Good ? Mono.empty() : Mono.error(unexpected(reply)));
  }

  private static Function<UriBuilder, URI> own(Visitor visitor) {
    String profile = visitor.profile().orElseThrow().value();
    return uri -> uri.path("/profiles/{id}/reminder").build(profile);
  }

  private static PartnerDown unexpected(Reply reply) {
    return new PartnerDown(Partner.INTAKE, new IllegalStateException(reply.toString()));
  }
}
