package nl.leerroute.insights;

import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.insights.funnel.Area;
import nl.leerroute.insights.funnel.Facts;
import nl.leerroute.insights.funnel.Flows;
import nl.leerroute.insights.funnel.KnownPeople;
import nl.leerroute.insights.funnel.PublishedWeeks;
import nl.leerroute.insights.funnel.PublishingWeeks;
import nl.leerroute.insights.funnel.Shortages;
import nl.leerroute.insights.funnel.Stage;
import nl.leerroute.insights.funnel.StageFact;
import nl.leerroute.insights.funnel.Traits;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.InternalTokens;
import nl.leerroute.platform.security.Role;
import org.bson.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.binding.BindingsLifecycleController.State;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** Insights as it runs, asked to publish at any time a test likes. */
final class Insights implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ConfigurableApplicationContext context;

  Insights(String... settings) {
    context = new SpringApplicationBuilder(InsightsApplication.class).run(settings);
  }

  /** Publishes what is due when it is this late, after all that is written was read. */
  void publishAt(Instant now) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                Objects.requireNonNull(context.getBean(Facts.class).foldedBy(now).block(PATIENCE)));
    lookAt(now);
  }

  /** Publishes what is due when it is this late, if insights thinks that it may. */
  void lookAt(Instant now) {
    new PublishingWeeks(
            context.getBean(Facts.class),
            context.getBean(Flows.class),
            context.getBean(Shortages.class),
            context.getBean(PublishedWeeks.class),
            context.getBean(KnownPeople.class),
            Clock.fixed(now, ZoneOffset.UTC))
        .publishDue()
        .block(PATIENCE);
  }

  void stopReading() {
    reading(State.STOPPED);
  }

  void goOnReading() {
    reading(State.STARTED);
  }

  private void reading(State state) {
    context.getBean(BindingsLifecycleController.class).changeState("journeys-in-0", state);
  }

  /** Loses what was read; what was published stays. */
  void forgetFlows() {
    Mono.from(
            context.getBean(MongoDatabase.class).getCollection("flows").deleteMany(new Document()))
        .block(PATIENCE);
  }

  /** Folds these as if they were all that has come so far. */
  void fold(List<JourneyAdvanced> journeys) {
    context
        .getBean(Flows.class)
        .add(
            journeys.stream()
                .map(
                    journey ->
                        new StageFact(
                            journey.flowId(),
                            Stage.valueOf(journey.stage().name()),
                            journey.at(),
                            Area.valueOf(Objects.requireNonNull(journey.classes().region())),
                            Traits.UNKNOWN))
                .toList())
        .block(PATIENCE);
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
            .block(PATIENCE));
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
