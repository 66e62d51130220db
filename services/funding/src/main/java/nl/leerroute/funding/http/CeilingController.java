package nl.leerroute.funding.http;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import nl.leerroute.funding.pot.Ceilings;
import nl.leerroute.funding.pot.SettingCeilings;
import nl.leerroute.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How much is in a pot, for the officers of its own organisation. */
@RestController
class CeilingController {

  private final SettingCeilings setting;

  CeilingController(SettingCeilings setting) {
    this.setting = setting;
  }

  /**
   * @param edition of the pot that was read
   * @param windows the most for each; null: whatever the pot has
   */
  record CeilingsForm(
      String edition, long ceilingCents, @Nullable Map<String, @Nullable Long> windows) {

    private Map<String, @Nullable Long> lanes() {
      return Objects.requireNonNullElse(windows, Map.of());
    }

    Optional<String> negative() {
      return ceilingCents < 0
          ? Optional.of("ceilingCents")
          : lanes().entrySet().stream()
              .filter(lane -> lane.getValue() != null && lane.getValue() < 0)
              .map(lane -> "windows." + lane.getKey())
              .findFirst();
    }

    Ceilings wish() {
      NavigableMap<String, OptionalLong> lanes = new TreeMap<>();
      lanes().forEach((window, ceiling) -> lanes.put(window, PotForm.optional(ceiling)));
      return new Ceilings(edition, ceilingCents, lanes);
    }
  }

  /** Refused with the pot as it is now when somebody else was first. */
  @PutMapping("/pots/{id}/ceilings")
  Mono<ResponseEntity<Object>> set(
      @PathVariable String id, @RequestBody CeilingsForm form, Caller caller) {
    Optional<String> negative = form.negative();
    return negative.isPresent()
        ? Mono.just(MoneyReplies.negative(negative.get()))
        : Mono.justOrEmpty(caller.organisation())
            .flatMap(organisation -> setting.set(id, form.wish(), organisation))
            .map(MoneyReplies::of)
            .defaultIfEmpty(MoneyReplies.missing());
  }
}
