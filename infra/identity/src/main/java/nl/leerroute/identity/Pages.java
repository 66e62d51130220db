package nl.leerroute.identity;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The pages people see, in Dutch and English. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

  static final String LOGIN = "/login";
  static final String[] OPEN_TO_ALL = {"/", LOGIN, "/identity.css", "/actuator/health", "/error"};

  private static final String LANGUAGE = "taal";

  @Bean
  LoginPage loginPage(Settings settings) {
    return new LoginPage(settings);
  }

  @Bean
  GatewayAddress gatewayAddress(Settings settings) {
    return new GatewayAddress(settings.gatewayUrl());
  }

  /** The cookie is the gateway's own: who chose English there gets English here. */
  @Bean
  LocaleResolver localeResolver() {
    CookieLocaleResolver languages = new CookieLocaleResolver(LANGUAGE);
    languages.setDefaultLocaleFunction(Language::askedBy);
    languages.setRejectInvalidCookies(false);
    languages.setCookieMaxAge(Duration.ofDays(365));
    languages.setCookieHttpOnly(true);
    languages.setCookieSameSite("Lax");
    return languages;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    LocaleChangeInterceptor change = new LocaleChangeInterceptor();
    change.setParamName(LANGUAGE);
    change.setIgnoreInvalidLocale(true);
    registry.addInterceptor(change);
  }
}
