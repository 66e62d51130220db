package nl.leerroute.insights.stream;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.SkillsMissed;
import nl.leerroute.contracts.Topics;
import nl.leerroute.insights.funnel.Area;
import nl.leerroute.insights.funnel.Flows;
import nl.leerroute.insights.funnel.ShortageFact;
import nl.leerroute.insights.funnel.Shortages;
import nl.leerroute.insights.funnel.Stage;
import nl.leerroute.insights.funnel.StageFact;
import nl.leerroute.insights.funnel.Traits;
import nl.leerroute.platform.stream.Batches;
import nl.leerroute.platform.stream.Received;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.messaging.Message;

/** Connects insights to the topics. */
@Configuration(proxyBeanMethods = false)
public class StreamAdapters {

  @Bean
  Consumer<Message<List<byte[]>>> journeys(Batches batches, Flows flows) {
    return batches.of(Topics.JOURNEYS, batch -> flows.add(facts(batch)).block());
  }

  @Bean
  Consumer<Message<List<byte[]>>> shortages(Batches batches, Shortages shortages) {
    return batches.of(Topics.SHORTAGES, batch -> shortages.add(missed(batch)).block());
  }

  @Bean
  KafkaFacts facts(KafkaAdmin admin, BindingServiceProperties bindings) {
    return new KafkaFacts(
        Admin.create(admin.getConfigurationProperties()),
        Map.of(
            Topics.JOURNEYS.name(), bindings.getGroup("journeys-in-0"),
            Topics.SHORTAGES.name(), bindings.getGroup("shortages-in-0")));
  }

  private static List<ShortageFact> missed(List<Received<SkillsMissed>> batch) {
    return batch.stream()
        .flatMap(received -> received.payload().stream())
        .map(
            missed ->
                new ShortageFact(
                    missed.flowId(),
                    missed.at(),
                    area(missed.region()),
                    Set.copyOf(missed.skills())))
        .toList();
  }

  private static Area area(@Nullable String region) {
    return Optional.ofNullable(region).flatMap(Area::named).orElse(Area.OTHER);
  }

  private static List<StageFact> facts(List<Received<JourneyAdvanced>> batch) {
    return batch.stream()
        .flatMap(received -> received.payload().stream())
        .map(StreamAdapters::fact)
        .toList();
  }

  private static StageFact fact(JourneyAdvanced advanced) {
    return new StageFact(
        advanced.flowId(),
        Stage.valueOf(advanced.stage().name()),
        advanced.at(),
        area(advanced.classes().region()),
        traits(advanced.classes()));
  }

  private static Traits traits(JourneyAdvanced.Classes classes) {
    return new Traits(
        word(classes.status()),
        Traits.Age.of(Objects.requireNonNullElse(classes.ageBand(), "")),
        word(classes.education()),
        Objects.requireNonNullElse(classes.sector(), ""));
  }

  private static String word(@Nullable Enum<?> told) {
    return told == null ? "" : told.name();
  }
}
