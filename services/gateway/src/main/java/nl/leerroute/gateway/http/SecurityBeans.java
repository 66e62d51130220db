package nl.leerroute.gateway.http;

import java.net.URI;
import nl.leerroute.gateway.firms.TakingFirmAlong;
import nl.leerroute.gateway.visitors.Arriving;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;

/** Login at the identity server, and who may ask for which page. */
@Configuration(proxyBeanMethods = false)
class SecurityBeans {

  @Bean
  ReactiveClientRegistrationRepository identityServer(
      @Value("${leerroute.identity.issuer}") URI issuer,
      @Value("${leerroute.identity.gateway-secret}") String secret) {
    return new LazyRegistration(issuer, secret);
  }

  @Bean
  ServerOAuth2AuthorizedClientRepository noAuthorizedClients() {
    return new NoAuthorizedClients();
  }

  @Bean
  LeanUsers leanUsers() {
    return new LeanUsers();
  }

  @Bean
  SecurityWebFilterChain pageSecurity(
      ServerHttpSecurity http,
      @Value("${leerroute.identity.issuer}") URI issuer,
      Arriving arriving,
      TakingFirmAlong along,
      ReactiveClientRegistrationRepository identityServer) {
    return new WebSecurity(issuer, new ArrivalHandler(arriving, along), new Leaving(identityServer))
        .chain(http);
  }
}
