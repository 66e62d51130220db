package nl.leerroute.identity;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/** The identity server of the demo, as a process. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({Security.class, Pages.class})
public class IdentityApplication {

  private static final int REMEMBERED_AUTHORIZATIONS = 2_000;

  public static void main(String[] arguments) {
    SpringApplication.run(IdentityApplication.class, arguments);
  }

  @Bean
  Settings settings(Environment environment) {
    return Settings.of(environment);
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return new BCryptPasswordEncoder();
  }

  @Bean
  UserDetailsService accounts(Settings settings, PasswordEncoder encoder) {
    return new Accounts(Account.DEMO, encoder.encode(settings.demoPassword()));
  }

  @Bean
  RegisteredClientRepository clients(Settings settings, PasswordEncoder encoder) {
    return new InMemoryRegisteredClientRepository(
        Clients.gateway(settings, encoder),
        Clients.operator(settings, encoder),
        Clients.exampleFund(settings, encoder));
  }

  @Bean
  AuthorizationServerSettings issuer(Settings settings) {
    return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
  }

  @Bean
  JWKSource<SecurityContext> signingKeys(Settings settings) {
    return new ImmutableJWKSet<>(SigningKeys.in(settings.signingKey()));
  }

  @Bean
  Claims claims() {
    return new Claims();
  }

  @Bean
  OAuth2AuthorizationService authorizations() {
    return new RecentAuthorizations(REMEMBERED_AUTHORIZATIONS);
  }
}
