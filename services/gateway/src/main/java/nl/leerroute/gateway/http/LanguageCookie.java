package nl.leerroute.gateway.http;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * The language somebody reads here: as chosen on the page, else as the browser asks, else Dutch.
 *
 * <p>A browser that asks for neither Dutch nor English gets English: who reads Dutch says so.
 */
final class LanguageCookie implements LocaleContextResolver {

  static final Locale DUTCH = Locale.of("nl", "NL");
  static final Locale ENGLISH = Locale.of("en", "GB");

  private static final String NAME = "taal";
  private static final Duration KEPT = Duration.ofDays(365);

  @Override
  public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
    HttpCookie chosen = exchange.getRequest().getCookies().getFirst(NAME);
    return new SimpleLocaleContext(chosen != null ? localeOf(chosen.getValue()) : asked(exchange));
  }

  @Override
  public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
    Locale chosen = context == null ? null : context.getLocale();
    exchange
        .getResponse()
        .addCookie(
            ResponseCookie.from(NAME, ENGLISH.equals(chosen) ? "en" : "nl")
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure("https".equals(exchange.getRequest().getURI().getScheme()))
                .sameSite("Lax")
                .build());
  }

  static Locale localeOf(String language) {
    return language.equals("en") ? ENGLISH : DUTCH;
  }

  private static Locale asked(ServerWebExchange exchange) {
    List<Locale> asked = exchange.getRequest().getHeaders().getAcceptLanguageAsLocales();
    return asked.stream()
        .map(Locale::getLanguage)
        .filter(language -> language.equals("nl") || language.equals("en"))
        .findFirst()
        .map(LanguageCookie::localeOf)
        .orElse(asked.isEmpty() || asked.getFirst().getLanguage().isEmpty() ? DUTCH : ENGLISH);
  }
}
