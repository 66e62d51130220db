package nl.leerroute.gateway.http;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How much one person and one address may ask, and whose word about addresses is taken. */
@Configuration(proxyBeanMethods = false)
class LimitBeans {

  @Bean
  TrustedProxies trustedProxies(@Value("${leerroute.proxies.trusted}") String[] trusted) {
    return new TrustedProxies(networks(trusted));
  }

  /** Above what Spring Boot would do by itself, which in Kubernetes is to believe anybody. */
  @Bean
  WebServerFactoryCustomizer<NettyReactiveWebServerFactory> believing(TrustedProxies proxies) {
    return factory -> factory.addServerCustomizers(server -> server.forwarded(proxies::seen));
  }

  @Bean
  ClientAddresses clientAddresses(TrustedProxies proxies) {
    return new ClientAddresses(proxies);
  }

  /** After the security filters, so that its answers carry the headers of every page. */
  @Bean
  @Order(0)
  RateLimits rateLimits(
      ClientAddresses addresses,
      @Value("${leerroute.limits.sent-per-person}") int sentPerPerson,
      @Value("${leerroute.limits.sent-per-address}") int sentPerAddress,
      @Value("${leerroute.limits.remarks-per-person}") int remarksPerPerson,
      @Value("${leerroute.limits.remarks-per-address}") int remarksPerAddress,
      @Value("${leerroute.limits.calls-per-person}") int callsPerPerson,
      @Value("${leerroute.limits.calls-per-address}") int callsPerAddress,
      @Value("${leerroute.limits.searched-per-person}") int searchedPerPerson,
      @Value("${leerroute.limits.searched-per-address}") int searchedPerAddress) {
    return new RateLimits(
        addresses,
        RateLimits.Pair.perMinute(sentPerPerson, sentPerAddress),
        RateLimits.Pair.perMinute(remarksPerPerson, remarksPerAddress),
        RateLimits.Pair.perMinute(callsPerPerson, callsPerAddress),
        RateLimits.Pair.perMinute(searchedPerPerson, searchedPerAddress));
  }

  private static List<ClientNetwork> networks(String[] texts) {
    return Arrays.stream(texts).filter(text -> !text.isBlank()).map(ClientNetwork::parse).toList();
  }
}
