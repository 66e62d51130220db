package nl.leerroute.funding.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.funding.window.SettingWindows;
import nl.leerroute.funding.window.Window;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.schemes.rule.SchemeRef;
import nl.leerroute.schemes.rule.Window.Supply;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Windows of schemes. Setting a window as it already is changes nothing. */
@RestController
class WindowController {

  private final SettingWindows setting;

  WindowController(SettingWindows setting) {
    this.setting = setting;
  }

  @PutMapping("/schemes/{id}/versions/{version}/windows/{windowId}")
  Mono<ResponseEntity<Object>> set(
      @PathVariable String id,
      @PathVariable String version,
      @PathVariable String windowId,
      @RequestBody WindowForm form,
      Caller caller) {
    if (form.ceilingCents() != null && form.ceilingCents() < 0) {
      return Mono.just(Replies.negativeCeiling());
    }
    Window window = form.window(windowId, new SchemeRef(id, version));
    return Authors.of(caller)
        .map(author -> setting.set(window, author).map(Replies::of))
        .orElseGet(() -> Mono.just(Replies.notYours("")));
  }

  /**
   * What a window is called stands in its address; it may stand here too.
   *
   * @param closes absent: no end known
   * @param ceilingCents absent: unknown, or kept elsewhere
   * @param supply absent: normal
   */
  @JsonIgnoreProperties("windowId")
  record WindowForm(
      Instant opens,
      @Nullable Instant closes,
      @Nullable Long ceilingCents,
      @Nullable Supply supply) {

    Window window(String id, SchemeRef scheme) {
      return new Window(
          id,
          scheme,
          opens,
          Optional.ofNullable(closes),
          ceilingCents == null ? OptionalLong.empty() : OptionalLong.of(ceilingCents),
          Objects.requireNonNullElse(supply, Supply.NORMAL));
    }
  }
}
