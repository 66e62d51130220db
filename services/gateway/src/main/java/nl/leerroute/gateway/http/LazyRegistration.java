package nl.leerroute.gateway.http;

import java.net.URI;
import java.time.Duration;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Asks the identity server how it works when somebody first logs in, not at start. */
final class LazyRegistration implements ReactiveClientRegistrationRepository {

  static final String ID = "leerroute";

  private static final String CLIENT = "leerroute-gateway";
  private static final Duration AT_MOST = Duration.ofSeconds(2);

  private final Mono<ClientRegistration> registration;

  LazyRegistration(URI issuer, String secret) {
    this.registration =
        Mono.fromCallable(
                () ->
                    ClientRegistrations.fromIssuerLocation(issuer.toString())
                        .registrationId(ID)
                        .clientId(CLIENT)
                        .clientSecret(secret)
                        .scope("openid", "profile")
                        .clientSettings(
                            ClientRegistration.ClientSettings.builder()
                                .requireProofKey(true)
                                .build())
                        .build())
            .subscribeOn(Schedulers.boundedElastic())
            .cacheInvalidateIf(_ -> false);
  }

  @Override
  public Mono<ClientRegistration> findByRegistrationId(String id) {
    return id.equals(ID)
        ? registration
            .timeout(AT_MOST)
            .onErrorMap(cause -> new PartnerDown(Partner.IDENTITY, cause))
        : Mono.empty();
  }
}
