package nl.leerroute.gateway.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * From which address somebody asks.
 *
 * <p>A header says so only behind a proxy that is trusted by configuration: anybody can write one.
 */
final class ClientAddresses {

  private static final String FORWARDED_FOR = "X-Forwarded-For";

  /** One household or office has all addresses of an IPv6 network of this size. */
  private static final int IPV6_NETWORK_BYTES = 8;

  private final TrustedProxies proxies;

  ClientAddresses(TrustedProxies proxies) {
    this.proxies = proxies;
  }

  /** The same text for everybody in one IPv6 network. */
  String of(ServerHttpRequest request) {
    InetAddress address =
        socket(request.getRemoteAddress())
            .filter(proxies::have)
            .flatMap(_ -> beforeProxies(request))
            .or(() -> socket(request.getRemoteAddress()))
            .orElseGet(InetAddress::getLoopbackAddress);
    byte[] bytes = address.getAddress();
    return bytes.length > IPV6_NETWORK_BYTES
        ? Arrays.toString(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES))
        : Arrays.toString(bytes);
  }

  /** The last address that no trusted proxy has: those before it are what the client claims. */
  private Optional<InetAddress> beforeProxies(ServerHttpRequest request) {
    return request.getHeaders().getOrEmpty(FORWARDED_FOR).stream()
        .flatMap(header -> Arrays.stream(header.split(",", -1)))
        .map(String::strip)
        .flatMap(text -> literal(text).stream())
        .filter(address -> !proxies.have(address))
        .reduce((_, later) -> later);
  }

  private static Optional<InetAddress> socket(@Nullable InetSocketAddress remote) {
    return Optional.ofNullable(remote).map(InetSocketAddress::getAddress);
  }

  /** Never asks a name server. */
  private static Optional<InetAddress> literal(String text) {
    try {
      return Optional.of(InetAddress.ofLiteral(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
