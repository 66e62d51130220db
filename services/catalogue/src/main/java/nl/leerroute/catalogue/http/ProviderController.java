package nl.leerroute.catalogue.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerroute.catalogue.provider.Command;
import nl.leerroute.catalogue.provider.Comparing;
import nl.leerroute.catalogue.provider.Details;
import nl.leerroute.catalogue.provider.KeepingProviders;
import nl.leerroute.catalogue.provider.KvkNumber;
import nl.leerroute.catalogue.provider.Likeness;
import nl.leerroute.catalogue.provider.Outcome;
import nl.leerroute.catalogue.provider.Provider;
import nl.leerroute.catalogue.provider.ProviderId;
import nl.leerroute.catalogue.provider.Refusal;
import nl.leerroute.catalogue.provider.Standings;
import nl.leerroute.platform.http.Problems;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Providers: all of them for the operator, and for a provider itself its own.
 *
 * <p>Somebody else's provider answers like one that does not exist. An id that was merged answers
 * with the provider it goes on as.
 */
@RestController
class ProviderController {

  private static final String KEY = "Idempotency-Key";

  private final KeepingProviders providers;
  private final OwnProvider own;

  ProviderController(KeepingProviders providers, OwnProvider own) {
    this.providers = providers;
    this.own = own;
  }

  /** By id; those of one state or one KvK number. */
  @GetMapping("/providers")
  Mono<List<ProviderBody>> list(
      @RequestParam Optional<String> state, @RequestParam Optional<String> kvk) {
    return providers
        .all()
        .map(
            all -> {
              Standings known = Standings.of(all);
              return all.stream()
                  .map(each -> ProviderBody.of(each, known.family(each.id()), true))
                  .filter(body -> state.filter(asked -> !asked.equals(body.state())).isEmpty())
                  .filter(body -> kvk.filter(asked -> !asked.equals(body.kvk())).isEmpty())
                  .toList();
            });
  }

  /** Providers that may be one, the most alike first; a person joins them or keeps them apart. */
  @GetMapping("/providers/likenesses")
  Mono<List<LikenessBody>> likenesses() {
    return providers
        .all()
        .map(all -> Comparing.likely(all).stream().map(LikenessBody::of).toList());
  }

  @GetMapping("/providers/{id}")
  Mono<ResponseEntity<Object>> get(@PathVariable String id, Caller caller) {
    return own.asked(id, caller)
        .flatMap(providers::answering)
        .flatMap(found -> body(found, caller))
        .defaultIfEmpty(Replies.missing());
  }

  @PutMapping("/providers/{id}")
  Mono<ResponseEntity<Object>> describe(
      @PathVariable String id, @RequestBody @Nullable Object body, Caller caller) {
    ReadingDetails reading = new ReadingDetails(body == null ? Map.of() : body);
    Optional<Details> details = reading.read();
    return own.asked(id, caller)
        .flatMap(
            asked ->
                details.isEmpty()
                    ? Mono.just(Replies.invalid(reading.problems()))
                    : handle(
                        asked,
                        caller.is(Role.OPERATOR)
                            ? new Command.Describe(details.get())
                            : new Command.DescribeItself(details.get()),
                        java.util.UUID.randomUUID().toString(),
                        caller))
        .defaultIfEmpty(Replies.missing());
  }

  /** What the operator decides: {@code {decision, reason or other}}. */
  @PostMapping("/providers/{id}/decisions")
  Mono<ResponseEntity<Object>> decide(
      @PathVariable String id,
      @RequestBody Map<String, @Nullable Object> body,
      @RequestHeader(KEY) String key,
      Caller caller) {
    ReadingCommands reading = new ReadingCommands(body);
    Optional<Command> command = reading.read();
    return Mono.justOrEmpty(ProviderId.read(id))
        .flatMap(
            asked ->
                command.isEmpty()
                    ? Mono.just(Replies.invalid(reading.problems()))
                    : handle(asked, command.get(), "decision:" + key, caller))
        .defaultIfEmpty(Replies.missing());
  }

  /** The objection of a suspended provider: {@code {text}}. */
  @PostMapping("/providers/{id}/appeal")
  Mono<ResponseEntity<Object>> appeal(
      @PathVariable String id,
      @RequestBody Map<String, @Nullable Object> body,
      @RequestHeader(KEY) String key,
      Caller caller) {
    ReadingCommands reading = new ReadingCommands(body);
    Optional<String> text = reading.text("text");
    return own.asked(id, caller)
        .flatMap(
            asked ->
                text.isEmpty()
                    ? Mono.just(Replies.invalid(reading.problems()))
                    : handle(asked, new Command.Appeal(text.get()), "appeal:" + key, caller))
        .defaultIfEmpty(Replies.missing());
  }

  private Mono<ResponseEntity<Object>> handle(
      ProviderId id, Command command, String once, Caller caller) {
    return providers
        .handle(id, command, caller.subject(), once)
        .flatMap(
            outcome ->
                switch (outcome) {
                  case Outcome.Done(Provider now) -> body(now, caller);
                  case Outcome.Refused(Refusal reason) -> Mono.just(refused(reason));
                });
  }

  private Mono<ResponseEntity<Object>> body(Provider provider, Caller caller) {
    return providers
        .all()
        .map(
            all ->
                ResponseEntity.ok(
                    ProviderBody.of(
                        provider,
                        Standings.of(all).family(provider.id()),
                        caller.is(Role.OPERATOR))));
  }

  private static ResponseEntity<Object> refused(Refusal reason) {
    return ResponseEntity.of(
            switch (reason) {
              case NO_SUCH_PROVIDER -> Problems.notFound();
              case BUSY -> Problems.conflict(reason.sentence());
              case NO_KVK_NUMBER, NOT_FROM_HERE, NO_APPEAL, APPEALED_BEFORE, MERGED, ITSELF ->
                  Problems.refused(
                      reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                      reason.sentence());
            })
        .build();
  }

  /** Two providers that may be one. */
  record LikenessBody(Named one, Named other, List<String> traits) {

    record Named(String providerId, String name, @Nullable String kvk) {

      static Named of(Provider provider) {
        KvkNumber kvk = provider.details().kvk();
        return new Named(
            provider.id().value(), provider.details().name(), kvk == null ? null : kvk.digits());
      }
    }

    static LikenessBody of(Likeness likeness) {
      return new LikenessBody(
          Named.of(likeness.one()),
          Named.of(likeness.other()),
          likeness.traits().stream().map(Enum::name).sorted().collect(Collectors.toList()));
    }
  }
}
