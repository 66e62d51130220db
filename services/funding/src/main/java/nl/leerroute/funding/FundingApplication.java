package nl.leerroute.funding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.leerroute.funding.answering.AnsweringQuestions;
import nl.leerroute.funding.http.HttpAdapters;
import nl.leerroute.funding.library.LoadingLibrary;
import nl.leerroute.funding.mongo.MongoAdapters;
import nl.leerroute.funding.overview.LookingUpSchemes;
import nl.leerroute.funding.scheme.PublishingSchemes;
import nl.leerroute.funding.scheme.Schemes;
import nl.leerroute.funding.stream.StreamAdapters;
import nl.leerroute.funding.window.SettingWindows;
import nl.leerroute.funding.window.TurningWindows;
import nl.leerroute.funding.window.Windows;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.fact.StatePensionAges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import reactor.util.retry.Retry;

/** Starts funding and puts its parts together. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({HttpAdapters.class, StreamAdapters.class, MongoAdapters.class})
public class FundingApplication {

  private static final Logger LOG = LoggerFactory.getLogger(FundingApplication.class);

  public static void main(String[] arguments) {
    SpringApplication.run(FundingApplication.class, arguments);
  }

  @Bean
  PublishingSchemes publishingSchemes(Schemes schemes) {
    return new PublishingSchemes(schemes);
  }

  @Bean
  SettingWindows settingWindows(
      Schemes schemes, Windows windows, TurningWindows turning, Clock clock) {
    return new SettingWindows(schemes, windows, turning, clock);
  }

  @Bean
  TurningWindows turningWindows(Windows windows, Clock clock) {
    return new TurningWindows(windows, clock);
  }

  @Bean
  LookingUpSchemes lookingUpSchemes(Schemes schemes, Windows windows, Clock clock) {
    return new LookingUpSchemes(schemes, windows, clock);
  }

  @Bean
  AnsweringQuestions answeringQuestions(LookingUpSchemes schemes) {
    return new AnsweringQuestions(schemes, new Evaluating(StatePensionAges.KNOWN));
  }

  @Bean
  LoadingLibrary loadingLibrary(PublishingSchemes schemes, SettingWindows windows) {
    return new LoadingLibrary(schemes, windows);
  }

  /** The library is published at every start; a database that is still away is waited for. */
  @Bean
  ApplicationRunner library(LoadingLibrary loading) {
    return arguments -> {
      List<String> files = files();
      loading
          .load(files)
          .retryWhen(
              Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
                  .maxBackoff(Duration.ofSeconds(5)))
          .subscribe(
              refused -> {
                refused.forEach(reason -> LOG.warn("Not loaded from the library: {}", reason));
                LOG.info("Library of {} scheme versions stands", files.size() - refused.size());
              });
    };
  }

  private static List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    for (Resource file :
        new PathMatchingResourcePatternResolver().getResources("classpath*:library/*.json")) {
      files.add(file.getContentAsString(StandardCharsets.UTF_8));
    }
    return files;
  }
}
