package nl.leerroute.gateway;

import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.embedded.EmbeddedBroker;
import nl.leerroute.embedded.EmbeddedDatabase;
import nl.leerroute.gateway.partners.FaultyLine;
import nl.leerroute.gateway.partners.StubCatalogue;
import nl.leerroute.gateway.partners.StubFunding;
import nl.leerroute.gateway.partners.StubIdentity;
import nl.leerroute.gateway.partners.StubInsights;
import nl.leerroute.gateway.partners.StubIntake;
import nl.leerroute.gateway.partners.StubServer;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.InternalTokens;
import nl.leerroute.platform.security.Role;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The gateway as it runs, once for all tests of this module. */
final class GatewaySystem {

  /** For a silent service; long enough to tell one wait from two on a busy machine. */
  static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final GatewaySystem ONLY = new GatewaySystem();

  final StubIntake intake = new StubIntake();
  final StubCatalogue catalogue = new StubCatalogue();
  final StubFunding funding = new StubFunding();
  final StubInsights insights = new StubInsights();
  final StubIdentity identity = new StubIdentity();

  private final Path directory;
  private final EmbeddedBroker broker;
  private final EmbeddedDatabase database;
  final FaultyLine lineToIntake = new FaultyLine(intake.port());
  final FaultyLine lineToCatalogue = new FaultyLine(catalogue.port());
  final FaultyLine lineToFunding = new FaultyLine(funding.port());
  final FaultyLine lineToDatabase;
  private final RoutePublisher routes;
  private final List<ConfigurableApplicationContext> instances = new ArrayList<>();

  private GatewaySystem() {
    try {
      directory = Files.createTempDirectory("gateway");
      ECKey key = new ECKeyGenerator(Curve.P_256).keyID("test").generate();
      Files.writeString(directory.resolve("private.json"), key.toJSONString());
      Files.writeString(directory.resolve("public.json"), new JWKSet(key.toPublicJWK()).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    broker = EmbeddedBroker.start(directory.resolve("broker"), 0);
    database = EmbeddedDatabase.start(directory.resolve("database"), 0);
    lineToDatabase = new FaultyLine(database.port());
    routes = new RoutePublisher(broker.bootstrapServers());
    newInstance();
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  static GatewaySystem running() {
    List.of(ONLY.intake, ONLY.catalogue, ONLY.funding, ONLY.insights, ONLY.identity)
        .forEach(partner -> partner.become(StubServer.Mood.HEALTHY));
    ONLY.lines().forEach(line -> line.become(FaultyLine.Fault.NONE));
    return ONLY;
  }

  private List<FaultyLine> lines() {
    return List.of(lineToIntake, lineToCatalogue, lineToFunding, lineToDatabase);
  }

  /** Another instance of the same gateway, on the same broker and database. */
  synchronized String secondInstance() {
    return instances.size() > 1 ? address(instances.get(1)) : newInstance();
  }

  /** An instance that nobody has used before. */
  String freshInstance(String... settings) {
    return newInstance(settings);
  }

  /** Waits until calls are let through to every service again. */
  void awaitRecovery() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                instances.stream()
                    .flatMap(
                        instance ->
                            instance
                                .getBean(CircuitBreakerRegistry.class)
                                .getAllCircuitBreakers()
                                .stream())
                    .noneMatch(breaker -> breaker.getState() == State.OPEN));
  }

  private String newInstance(String... settings) {
    List<String> arguments = new ArrayList<>(List.of(settings));
    arguments.addAll(
        List.of(
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--resilience4j.timelimiter.configs.default.timeout-duration=" + PATIENCE,
            "--leerroute.kafka.bootstrap-servers=" + broker.bootstrapServers(),
            "--leerroute.mongodb.uri=mongodb://127.0.0.1:" + lineToDatabase.port(),
            "--leerroute.identity.issuer=" + identity.address(),
            "--leerroute.identity.gateway-secret=secret",
            "--leerroute.tokens.verification-keys=" + directory.resolve("public.json"),
            "--leerroute.tokens.signing-key=" + directory.resolve("private.json"),
            "--leerroute.intake.url=http://127.0.0.1:" + lineToIntake.port(),
            "--leerroute.catalogue.url=http://127.0.0.1:" + lineToCatalogue.port(),
            "--leerroute.funding.url=http://127.0.0.1:" + lineToFunding.port(),
            "--leerroute.insights.url=" + insights.address(),
            "--leerroute.gateway.advice-desks=../../infra/local/demo/advice-desks.json"));
    ConfigurableApplicationContext instance =
        new SpringApplicationBuilder(GatewayApplication.class)
            .run(arguments.toArray(String[]::new));
    instances.add(instance);
    return address(instance);
  }

  String address() {
    return address(instances.getFirst());
  }

  /** As the gateway itself gives one to those whom it asks something for. */
  String tokenOf(Role role) {
    return instances
        .getFirst()
        .getBean(InternalTokens.class)
        .issue(new Caller("test", Set.of(role), Optional.empty(), Optional.empty(), "test"));
  }

  RoutePublisher routes() {
    return routes;
  }

  private static String address(ConfigurableApplicationContext instance) {
    return "http://127.0.0.1:" + instance.getEnvironment().getProperty("local.server.port");
  }

  private void close() {
    instances.forEach(ConfigurableApplicationContext::close);
    routes.close();
    lines().forEach(FaultyLine::close);
    List.of(intake, catalogue, funding, insights, identity).forEach(StubServer::close);
    database.close();
    broker.close();
  }
}
