package nl.leerroute.gateway.http;

import java.security.Principal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerroute.gateway.visitors.Account;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.FirmId;
import nl.leerroute.gateway.visitors.ProfileId;
import nl.leerroute.gateway.visitors.Sessions;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * What a session knows: whose profile it is, which version was last said, what was chosen.
 *
 * <p>Attributes are plain strings, so that any instance reads what another one wrote.
 */
final class Visits {

  private static final ServerSecurityContextRepository CONTEXTS =
      new WebSessionServerSecurityContextRepository();

  private static final String PROFILE = "profile";
  private static final String AWAITED = "awaited";
  private static final String EARLIER = "earlier";
  private static final String CHOSEN = "chosen";
  private static final String SEATS = "seats";
  private static final String HEADING = "heading";
  private static final String FIRM = "firm";

  private Visits() {}

  static Mono<Visitor> of(ServerWebExchange exchange) {
    Mono<Optional<Account>> account =
        principal(exchange).map(Visits::account).defaultIfEmpty(Optional.empty());
    return exchange
        .getSession()
        .zipWith(account, (session, known) -> new Visitor(profile(session), known, firm(session)));
  }

  /** Where an error is told the security filters are over, and only the session knows who it is. */
  private static Mono<Principal> principal(ServerWebExchange exchange) {
    return exchange
        .getPrincipal()
        .switchIfEmpty(
            CONTEXTS.load(exchange).flatMap(known -> Mono.justOrEmpty(known.getAuthentication())));
  }

  static Visitor of(WebSession session, Principal principal) {
    return new Visitor(profile(session), account(principal), firm(session));
  }

  /** The visitor with a profile: a new one when the session had none. */
  static Mono<Visitor> begun(ServerWebExchange exchange) {
    return exchange
        .getSession()
        .doOnNext(
            session ->
                session.getAttributes().computeIfAbsent(PROFILE, _ -> ProfileId.random().value()))
        .then(Mono.defer(() -> of(exchange)));
  }

  /** The visitor with a firm: a new one when neither the account nor the session had one. */
  static Mono<Visitor> withFirm(ServerWebExchange exchange) {
    return of(exchange)
        .flatMap(
            visitor ->
                visitor.firm().isPresent()
                    ? Mono.just(visitor)
                    : exchange
                        .getSession()
                        .doOnNext(
                            session -> session.getAttributes().put(FIRM, FirmId.random().value()))
                        .then(Mono.defer(() -> of(exchange))));
  }

  static void forgetFirm(WebSession session) {
    session.getAttributes().remove(FIRM);
  }

  private static Optional<FirmId> firm(WebSession session) {
    return Optional.<String>ofNullable(session.getAttribute(FIRM)).map(FirmId::new);
  }

  static void take(WebSession session, ProfileId profile) {
    session.getAttributes().put(PROFILE, profile.value());
    session.getAttributes().remove(AWAITED);
    session.getAttributes().remove(CHOSEN);
    session.getAttributes().remove(SEATS);
    session.getAttributes().remove(Trail.ASKED);
  }

  /**
   * Routes for an earlier version of the profile no longer answer what the person said.
   *
   * @param version 0: routes were not asked for in this session
   */
  record Awaited(long version, Instant since) {

    static final Awaited NOTHING = new Awaited(0, Instant.EPOCH);

    private static Awaited read(String text) {
      String[] parts = text.split(" ", 2);
      return new Awaited(Long.parseLong(parts[0]), Instant.parse(parts[1]));
    }

    @Override
    public String toString() {
      return version + " " + since;
    }
  }

  static void await(WebSession session, Awaited awaited) {
    session.getAttributes().put(AWAITED, awaited.toString());
  }

  static Awaited awaited(WebSession session) {
    return Optional.<String>ofNullable(session.getAttribute(AWAITED))
        .map(Awaited::read)
        .orElse(Awaited.NOTHING);
  }

  /** Notes that the account has answers of its own, from before. */
  static void earlier(WebSession session, ProfileId profile) {
    session.getAttributes().put(EARLIER, profile.value());
  }

  static Optional<ProfileId> earlier(WebSession session) {
    return Optional.<String>ofNullable(session.getAttribute(EARLIER)).map(ProfileId::new);
  }

  static void settled(WebSession session) {
    session.getAttributes().remove(EARLIER);
  }

  static void chose(WebSession session, ChosenRoute route) {
    session.getAttributes().put(CHOSEN, route.toString());
  }

  static Optional<ChosenRoute> chosen(WebSession session) {
    return Optional.<String>ofNullable(session.getAttribute(CHOSEN)).map(ChosenRoute::read);
  }

  /** Notes where somebody wants to go on after logging in. */
  static void heading(WebSession session, String path) {
    session.getAttributes().put(HEADING, path);
  }

  /** Told once. */
  static Optional<String> heading(WebSession session) {
    return Optional.ofNullable(session.getAttributes().remove(HEADING)).map(String::valueOf);
  }

  static void askedForSeat(WebSession session) {
    session.getAttributes().put(SEATS, "asked");
  }

  /** Whether there may be places to look at: asked for here, or with this account before. */
  static Mono<Boolean> seated(ServerWebExchange exchange) {
    return exchange
        .getSession()
        .map(session -> session.getAttribute(SEATS) != null)
        .zipWith(of(exchange), (asked, visitor) -> asked || isKept(visitor));
  }

  private static boolean isKept(Visitor visitor) {
    return visitor.account().isPresent() && visitor.profile().isPresent();
  }

  /** Wherever somebody goes on with these answers, also on another device: no longer. */
  static Mono<Void> endAllOf(ProfileId profile, Sessions sessions) {
    return sessions.endWhere(Set.of(PROFILE, EARLIER), profile.value());
  }

  private static Optional<ProfileId> profile(WebSession session) {
    return Optional.<String>ofNullable(session.getAttribute(PROFILE)).map(ProfileId::new);
  }

  private static Optional<Account> account(Principal principal) {
    return principal instanceof OAuth2AuthenticationToken login
        ? Optional.of(account(login.getPrincipal()))
        : Optional.empty();
  }

  private static Account account(OAuth2User user) {
    String roles = text(user, LeanUsers.ROLES).orElse("");
    return new Account(
        user.getName(),
        text(user, LeanUsers.NAME).orElse(user.getName()),
        Arrays.stream(roles.split(" ", -1))
            .flatMap(role -> Capacity.called(role).stream())
            .collect(Collectors.toUnmodifiableSet()),
        text(user, LeanUsers.ORGANISATION));
  }

  private static Optional<String> text(OAuth2User user, String claim) {
    return Optional.ofNullable(user.getAttribute(claim));
  }
}
