package nl.leerroute.catalogue.client;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import nl.leerroute.catalogue.connection.Connections;
import nl.leerroute.catalogue.enrolment.Letters;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;

/** Connects the catalogue to the systems of providers, and to their mail. */
@Configuration(proxyBeanMethods = false)
public class ClientAdapters {

  /** Of their own, so that no connection can have another secret of the service sent out. */
  private static final String SECRETS = "leerroute.connections.secrets.";

  private static final Duration MAIL_WITHIN = Duration.ofSeconds(20);

  @Bean
  PulledFeeds pulledFeeds(
      Connections connections,
      Environment settings,
      Clock clock,
      @Value("${leerroute.connections.attempts}") int attempts,
      @Value("${leerroute.connections.first-pause}") Duration firstPause,
      @Value("${leerroute.connections.longest-pause}") Duration longestPause,
      @Value("${leerroute.connections.answer-within}") Duration answer,
      @Value("${leerroute.connections.largest-answer}") DataSize bytes,
      @Value("${leerroute.connections.at-once}") int atOnce) {
    Limits limits =
        new Limits(attempts, firstPause, longestPause, answer, (int) bytes.toBytes(), atOnce);
    return new PulledFeeds(
        connections,
        new Connecting(limits, clock, name -> settings.getProperty(SECRETS + name)),
        clock,
        atOnce);
  }

  /** Sends nothing where no mail server is set. */
  @Bean
  Letters letters(
      @Value("${leerroute.mail.host}") String host,
      @Value("${leerroute.mail.port}") int port,
      @Value("${leerroute.mail.username}") String username,
      @Value("${leerroute.mail.password}") String password,
      @Value("${leerroute.mail.encrypted}") boolean encrypted,
      @Value("${leerroute.mail.from}") String from,
      @Value("${leerroute.mail.page}") String page) {
    if (host.isEmpty()) {
      return (_, _) -> Mono.just(false);
    }
    JavaMailSenderImpl mail = new JavaMailSenderImpl();
    mail.setHost(host);
    mail.setPort(port);
    if (!username.isEmpty()) {
      mail.setUsername(username);
      mail.setPassword(password);
    }
    Properties settings = mail.getJavaMailProperties();
    settings.put("mail.smtp.auth", Boolean.toString(!username.isEmpty()));
    settings.put("mail.smtp.starttls.required", Boolean.toString(encrypted));
    settings.put("mail.smtp.starttls.enable", Boolean.toString(encrypted));
    for (String wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
      settings.put("mail.smtp." + wait, Long.toString(MAIL_WITHIN.toMillis()));
    }
    return new SmtpLetters(mail, from, page);
  }
}
