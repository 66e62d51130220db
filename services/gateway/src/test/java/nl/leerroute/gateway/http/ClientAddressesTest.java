package nl.leerroute.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ClientAddressesTest {

  private final ClientAddresses nobody = new ClientAddresses(new TrustedProxies(List.of()));
  private final ClientAddresses proxies =
      new ClientAddresses(
          new TrustedProxies(
              List.of(ClientNetwork.parse("10.1.0.0/20"), ClientNetwork.parse("192.0.2.9"))));

  @Test
  void aHeaderIsNotBelievedFromWhomIsNotTrusted() {
    ServerHttpRequest claiming = request("203.0.113.5", "198.51.100.1");

    assertThat(nobody.of(claiming)).isEqualTo(nobody.of(request("203.0.113.5")));
    assertThat(proxies.of(claiming)).isEqualTo(proxies.of(request("203.0.113.5")));
  }

  @Test
  void behindProxiesTheLastAddressBeforeThemIsTheClients() {
    assertThat(proxies.of(request("10.1.15.1", "198.51.100.1, 203.0.113.5, 192.0.2.9")))
        .isEqualTo(proxies.of(request("203.0.113.5")));
  }

  @Test
  void aRangeEndsWhereItsLastBitSays() {
    assertThat(proxies.of(request("10.1.16.1", "203.0.113.5")))
        .isEqualTo(proxies.of(request("10.1.16.1")));
  }

  @Test
  void whatIsNoAddressIsPassedOver() {
    assertThat(proxies.of(request("10.1.0.1", "203.0.113.5, unknown, example.org")))
        .isEqualTo(proxies.of(request("203.0.113.5")));
    assertThat(proxies.of(request("10.1.0.1", ""))).isEqualTo(proxies.of(request("10.1.0.1")));
  }

  @Test
  void oneHouseholdIsOneAddress() {
    assertThat(nobody.of(request("2001:db8:1:2:3::4")))
        .isEqualTo(nobody.of(request("2001:db8:1:2::9")))
        .isNotEqualTo(nobody.of(request("2001:db8:1:3::9")));
  }

  private static ServerHttpRequest request(String peer, String... forwardedFor) {
    return MockServerHttpRequest.get("/")
        .remoteAddress(new InetSocketAddress(InetAddress.ofLiteral(peer), 4711))
        .header("X-Forwarded-For", forwardedFor)
        .build();
  }
}
