package nl.leerroute.insights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.insights.funnel.Flows;
import nl.leerroute.insights.funnel.PublishedWeeks;
import nl.leerroute.insights.funnel.PublishingWeeks;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.InternalTokens;
import nl.leerroute.platform.security.Role;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Insights as it runs, asked to publish at any time a test likes. */
final class Insights implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  Insights(String... settings) {
    context = new SpringApplicationBuilder(InsightsApplication.class).run(settings);
  }

  /** Publishes what is due when it is this late. */
  void publishAt(Instant now) {
    new PublishingWeeks(
            context.getBean(Flows.class),
            context.getBean(PublishedWeeks.class),
            Clock.fixed(now, ZoneOffset.UTC))
        .publishDue()
        .block(Duration.ofSeconds(30));
  }

  long facts(String prefix) {
    return folded(prefix).size();
  }

  /** Flow and stage of every fact that is stored, of flows whose ids begin like this. */
  List<String> folded(String prefix) {
    return Objects.requireNonNull(
        context
            .getBean(Flows.class)
            .all()
            .filter(flow -> flow.id().startsWith(prefix))
            .flatMapIterable(
                flow -> flow.stages().keySet().stream().map(stage -> flow.id() + stage).toList())
            .collectList()
            .block(Duration.ofSeconds(30)));
  }

  WebTestClient as(Role role) {
    String token =
        context
            .getBean(InternalTokens.class)
            .issue(
                new Caller("somebody", Set.of(role), Optional.empty(), Optional.empty(), "test"));
    return anonymous().mutate().defaultHeader("Authorization", "Bearer " + token).build();
  }

  WebTestClient anonymous() {
    return WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"))
        .responseTimeout(Duration.ofSeconds(20))
        .build();
  }

  @Override
  public void close() {
    context.close();
  }
}
