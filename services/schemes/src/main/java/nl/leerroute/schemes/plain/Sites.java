package nl.leerroute.schemes.plain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names of the sites that addresses are on: a reader knows duo.nl, not all that follows it. */
final class Sites {

  /** Each site once, in order; what is no address stays as it is. */
  static String named(List<String> sources) {
    return sources.stream().map(Sites::site).distinct().collect(Collectors.joining(", "));
  }

  private static String site(String source) {
    try {
      return Optional.ofNullable(new URI(source).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host)
          .orElse(source);
    } catch (URISyntaxException e) {
      return source;
    }
  }

  private Sites() {}
}
