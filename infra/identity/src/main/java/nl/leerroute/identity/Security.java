package nl.leerroute.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** Who gets where: the protocol's endpoints, the login form, and nothing else. */
@Configuration(proxyBeanMethods = false)
class Security {

  @Bean
  SecurityFilterChain everything(HttpSecurity http, Settings settings) {
    return http.oauth2AuthorizationServer(server -> configure(server, settings))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.GET, Pages.OPEN_TO_ALL)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .formLogin(
            form ->
                form.loginPage(Pages.LOGIN)
                    .defaultSuccessUrl(settings.gatewayUrl() + "/oauth2/authorization/leerroute")
                    .failureHandler(new WrongPassword()))
        .csrf(csrf -> csrf.csrfTokenRepository(formTokens()))
        .headers(headers -> restrict(headers, settings))
        .build();
  }

  private static void configure(OAuth2AuthorizationServerConfigurer server, Settings settings) {
    server
        .authorizationEndpoint(
            endpoint ->
                endpoint.authenticationProviders(
                    providers -> providers.forEach(Security::askForExactRedirects)))
        .oidc(
            oidc ->
                oidc.logoutEndpoint(
                    logout ->
                        logout.errorResponseHandler(
                            (_, response, _) -> response.sendRedirect(settings.gatewayUrl()))));
  }

  private static void askForExactRedirects(AuthenticationProvider provider) {
    if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider codes) {
      ExactRedirect.askOf(codes);
    }
  }

  /** In a cookie, so that a form that was open during a restart can still be sent. */
  private static CookieCsrfTokenRepository formTokens() {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("identity-form");
    return tokens;
  }

  /** A form may lead to the gateway, because browsers hold its redirects against this list too. */
  private static void restrict(HeadersConfigurer<HttpSecurity> headers, Settings settings) {
    headers
        .contentSecurityPolicy(
            policy ->
                policy.policyDirectives(
                    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'; form-action 'self' "
                        + settings.gatewayUrl()))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
  }
}
