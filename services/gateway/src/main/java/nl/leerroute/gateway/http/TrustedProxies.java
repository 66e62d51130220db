package nl.leerroute.gateway.http;

import io.netty.handler.codec.http.HttpRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reactor.netty.http.server.ConnectionInfo;

/**
 * The proxies that are named in the settings: only of them is believed by which address a browser
 * came, and whether it came safely. Anybody can write such a header.
 */
record TrustedProxies(List<ClientNetwork> networks) {

  private static final String SCHEME = "X-Forwarded-Proto";
  private static final String HOST = "X-Forwarded-Host";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<name>[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(?::(?<port>[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}))?");
  private static final int SAFE_PORT = 443;
  private static final int OPEN_PORT = 80;

  TrustedProxies {
    networks = List.copyOf(networks);
  }

  boolean have(InetAddress address) {
    return networks.stream().anyMatch(network -> network.contains(address));
  }

  /** What the server is to know of a request; it stays as it came but behind a trusted proxy. */
  ConnectionInfo seen(ConnectionInfo as, HttpRequest request) {
    return Optional.ofNullable(as.getRemoteAddress())
            .map(InetSocketAddress::getAddress)
            .filter(this::have)
            .isPresent()
        ? said(as, request)
        : as;
  }

  private static ConnectionInfo said(ConnectionInfo as, HttpRequest request) {
    String scheme =
        nearest(request.headers().get(SCHEME))
            .filter(said -> said.equals("http") || said.equals("https"))
            .orElse(as.getScheme());
    return nearest(request.headers().get(HOST))
        .or(() -> Optional.ofNullable(request.headers().get("Host")))
        .map(ADDRESS::matcher)
        .filter(Matcher::matches)
        .map(host -> at(as.withScheme(scheme), host, scheme))
        .orElseGet(() -> as.withScheme(scheme));
  }

  private static ConnectionInfo at(ConnectionInfo as, Matcher host, String scheme) {
    int port =
        Optional.ofNullable(host.group("port"))
            .map(Integer::parseInt)
            .orElse(scheme.equals("https") ? SAFE_PORT : OPEN_PORT);
    String name = host.group("name");
    return as.withHostAddress(InetSocketAddress.createUnresolved(name, port), name, port);
  }

  /** What the nearest of several proxies says; those before it may be anybody. */
  private static Optional<String> nearest(@Nullable String header) {
    return Optional.ofNullable(header)
        .map(all -> all.substring(all.lastIndexOf(',') + 1).strip())
        .filter(one -> !one.isEmpty());
  }
}
