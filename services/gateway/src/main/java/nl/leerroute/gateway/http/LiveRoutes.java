package nl.leerroute.gateway.http;

import java.time.Duration;
import nl.leerroute.gateway.routes.FollowingRoutes;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import reactor.core.publisher.Flux;

/** Tells an open page that there are newer routes than the ones it shows. */
@Controller
final class LiveRoutes {

  /** Proxies close connections on which nothing is said for a minute. */
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);

  /** A browser that still listens connects again by itself. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final FollowingRoutes following;

  LiveRoutes(FollowingRoutes following) {
    this.following = following;
  }

  /**
   * @param gezien version of the routes on the page
   */
  @GetMapping(value = "/mijn/routes/volg", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @ResponseBody
  Flux<ServerSentEvent<String>> follow(
      @RequestParam(defaultValue = "0") long gezien, Visitor visitor) {
    Flux<ServerSentEvent<String>> news =
        Flux.fromStream(visitor.profile().stream())
            .concatMap(profile -> following.follow(profile, gezien))
            .map(
                version -> ServerSentEvent.builder(Long.toString(version)).event("routes").build());
    Flux<ServerSentEvent<String>> life =
        Flux.interval(Duration.ZERO, SIGN_OF_LIFE)
            .map(_ -> ServerSentEvent.<String>builder().comment("").build());
    return visitor.profile().isEmpty() ? Flux.empty() : news.mergeWith(life).take(LONGEST);
  }
}
