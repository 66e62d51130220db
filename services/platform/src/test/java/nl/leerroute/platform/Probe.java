package nl.leerroute.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.InternalTokens;
import nl.leerroute.platform.security.Role;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A service with nothing of its own, which has the platform and tells what it receives. */
public final class Probe implements AutoCloseable {

  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {

    /** Of its own, so that a probe that ends does not end the others of this JVM. */
    @Bean
    ReactorResourceFactory reactorResourceFactory() {
      ReactorResourceFactory resources = new ReactorResourceFactory();
      resources.setUseGlobalResources(false);
      return resources;
    }
  }

  private static final ECKey KEY = key();

  private final ConfigurableApplicationContext context;

  private Probe(ConfigurableApplicationContext context) {
    this.context = context;
  }

  public static Probe start(Servers servers, String name, Class<?>... more) {
    return start(servers, name, List.of(), more);
  }

  public static Probe start(Servers servers, String name, List<String> settings, Class<?>... more) {
    List<Class<?>> sources = new ArrayList<>(List.of(more));
    sources.add(Application.class);
    List<String> all =
        new ArrayList<>(
            List.of(
                "spring.application.name=" + name,
                "server.port=0",
                "logging.level.org.apache.kafka=ERROR",
                "leerroute.kafka.bootstrap-servers=" + servers.bootstrapServers(),
                "leerroute.mongodb.uri=" + servers.databaseUri(),
                "leerroute.identity.issuer=http://127.0.0.1:1/nobody",
                "leerroute.tokens.signing-key=" + file("signing", KEY.toJSONString()),
                "leerroute.tokens.verification-keys="
                    + file("keys", new JWKSet(KEY.toPublicJWK()).toString())));
    all.addAll(settings);
    return new Probe(
        new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
            .properties(all.toArray(String[]::new))
            .registerShutdownHook(false)
            .run());
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** A client of this service that asks as somebody with the given roles. */
  WebTestClient asking(Role... roles) {
    String token =
        bean(InternalTokens.class)
            .issue(
                new Caller(
                    "somebody", Set.of(roles), Optional.of("p-1"), Optional.empty(), "test"));
    return anonymous().mutate().defaultHeader("Authorization", "Bearer " + token).build();
  }

  WebTestClient operator() {
    return asking(Role.OPERATOR);
  }

  WebTestClient anonymous() {
    int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    return WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + port)
        .responseTimeout(Duration.ofSeconds(30))
        .build();
  }

  @Override
  public void close() {
    context.close();
  }

  private static ECKey key() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID("test").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path file(String name, String content) {
    try {
      return Files.writeString(Files.createTempFile(name, ".json"), content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
