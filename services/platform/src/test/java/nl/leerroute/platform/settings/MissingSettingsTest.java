package nl.leerroute.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class MissingSettingsTest {

  private static final Map<String, Object> ENVIRONMENT =
      Map.of(
          "LEERROUTE_KAFKA_BOOTSTRAPSERVERS", "127.0.0.1:9092",
          "LEERROUTE_MONGODB_URI", "mongodb://127.0.0.1",
          "LEERROUTE_IDENTITY_ISSUER", "http://127.0.0.1:8081",
          "LEERROUTE_TOKENS_VERIFICATIONKEYS", "keys.json");

  @Test
  void a_start_without_settings_names_each_that_is_missing_and_what_it_means() {
    assertThatThrownBy(
            () -> start(Map.of("LEERROUTE_MONGODB_URI", "mongodb://127.0.0.1"), Map.of()))
        .hasMessageContaining("LEERROUTE_KAFKA_BOOTSTRAPSERVERS: host:port")
        .hasMessageContaining("LEERROUTE_IDENTITY_ISSUER: address")
        .hasMessageContaining("LEERROUTE_TOKENS_VERIFICATIONKEYS: path")
        .hasMessageNotContaining("LEERROUTE_MONGODB_URI");
  }

  @Test
  void a_service_may_need_more() {
    Map<String, Object> service =
        Map.of("leerroute.required[LEERROUTE_INTAKE_PLACES]", "path of places.csv");
    assertThatThrownBy(() -> start(ENVIRONMENT, service))
        .hasMessageEndingWith("missing:\n  LEERROUTE_INTAKE_PLACES: path of places.csv");
  }

  @Test
  void with_all_of_them_every_other_setting_has_a_value() {
    StandardEnvironment started =
        start(
            ENVIRONMENT,
            Map.of("spring.application.name", "probe", "server.shutdown", "immediate"));
    assertThat(started.getProperty("spring.mongodb.uri")).isEqualTo("mongodb://127.0.0.1");
    assertThat(started.getProperty("spring.cloud.stream.kafka.binder.brokers"))
        .isEqualTo("127.0.0.1:9092");
    assertThat(started.getProperty("server.shutdown")).isEqualTo("immediate");
  }

  private static StandardEnvironment start(
      Map<String, Object> environment, Map<String, Object> service) {
    StandardEnvironment started = new StandardEnvironment();
    List.copyOf(started.getPropertySources().stream().toList())
        .forEach(source -> started.getPropertySources().remove(source.getName()));
    started
        .getPropertySources()
        .addLast(
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, environment));
    started.getPropertySources().addLast(new MapPropertySource("service", service));
    org.springframework.boot.context.properties.source.ConfigurationPropertySources.attach(started);
    new PlatformDefaults().postProcessEnvironment(started, new SpringApplication());
    return started;
  }
}
