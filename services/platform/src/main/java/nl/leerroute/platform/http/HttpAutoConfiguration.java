package nl.leerroute.platform.http;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Every failed request is answered with a problem, and every request is timed. */
@AutoConfiguration(before = ErrorWebFluxAutoConfiguration.class)
public class HttpAutoConfiguration {

  @Bean
  ProblemAnswers problemAnswers(JsonMapper mapper) {
    return new ProblemAnswers(mapper);
  }

  @Bean
  FailedRequests failedRequests(ProblemAnswers problems) {
    return new FailedRequests(problems);
  }

  @Bean
  RequestTimes requestTimes(MeterRegistry registry) {
    return new RequestTimes(registry);
  }
}
