package nl.leerroute.gateway.http;

import java.net.URI;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;

/** Changes the language and returns to the same page. */
@Controller
final class LanguageSwitch {

  private final LanguageCookie languages;

  LanguageSwitch(LanguageCookie languages) {
    this.languages = languages;
  }

  @GetMapping("/taal/{language:nl|en}")
  ResponseEntity<Void> change(
      @PathVariable String language,
      @RequestParam(defaultValue = "/") String terug,
      ServerWebExchange exchange) {
    languages.setLocaleContext(
        exchange, new SimpleLocaleContext(LanguageCookie.localeOf(language)));
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(Places.withinSite(terug)))
        .build();
  }
}
