package nl.leerroute.catalogue.client;

import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpStatusClass;
import java.net.URI;
import java.time.Clock;
import java.util.function.Function;
import nl.leerroute.catalogue.connection.Connection;
import nl.leerroute.catalogue.connection.Credential;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientRequest;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;

/**
 * Opens lines to providers' systems. What makes us known goes to the host that the operator named,
 * and to no other: a redirect to another one is not followed.
 */
final class Connecting {

  private static final int MOST_REDIRECTS = 3;
  private static final int CONNECT_MILLIS = 10_000;

  private final Limits limits;
  private final Clock clock;
  private final Function<String, @Nullable String> secrets;
  private final WebClient web;

  /**
   * @param secrets by their name
   */
  Connecting(Limits limits, Clock clock, Function<String, @Nullable String> secrets) {
    this.limits = limits;
    this.clock = clock;
    this.secrets = secrets;
    this.web =
        WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(lines(limits)))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(limits.bytes()))
            .build();
  }

  private static HttpClient lines(Limits limits) {
    return HttpClient.create(ConnectionProvider.create("providers", 2 * limits.atOnce()))
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
        .responseTimeout(limits.answer())
        .compress(true)
        .followRedirect(Connecting::staysAtHost);
  }

  private static boolean staysAtHost(HttpClientRequest request, HttpClientResponse response) {
    String location = response.responseHeaders().get(HttpHeaders.LOCATION);
    if (!response.status().codeClass().equals(HttpStatusClass.REDIRECTION)
        || location == null
        || response.redirectedFrom().length >= MOST_REDIRECTS) {
      return false;
    }
    try {
      URI from = URI.create(response.resourceUrl());
      URI to = from.resolve(location);
      return to.getScheme().equals(from.getScheme())
          && to.getAuthority().equals(from.getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * @throws Unusable when the secret that the connection names is not there
   */
  Calls to(Connection connection, URI base) {
    return new Calls(known(connection.credential()), base, limits, clock);
  }

  private WebClient known(@Nullable Credential credential) {
    if (credential == null) {
      return web;
    }
    String secret = secrets.apply(credential.secret());
    if (secret == null || secret.isBlank()) {
      throw Unusable.noSecret(credential.secret());
    }
    String header = credential.header();
    return header == null
        ? web.mutate().defaultHeaders(headers -> headers.setBearerAuth(secret)).build()
        : web.mutate().defaultHeader(header, secret).build();
  }
}
