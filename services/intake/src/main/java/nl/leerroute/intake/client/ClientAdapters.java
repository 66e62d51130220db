package nl.leerroute.intake.client;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import nl.leerroute.intake.reminder.Letters;
import nl.leerroute.intake.reminder.Reminder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.publisher.Mono;

/** Connects intake to a mail server. */
@Configuration(proxyBeanMethods = false)
public class ClientAdapters {

  private static final Duration WITHIN = Duration.ofSeconds(20);

  /** Where no mail server is set. */
  private record NoLetters() implements Letters {

    @Override
    public boolean areSent() {
      return false;
    }

    @Override
    public Mono<Boolean> ask(Reminder to, String opening) {
      return Mono.just(false);
    }

    @Override
    public Mono<Boolean> remind(Reminder to) {
      return Mono.just(false);
    }
  }

  @Bean
  Letters letters(
      @Value("${leerroute.mail.host}") String host,
      @Value("${leerroute.mail.port}") int port,
      @Value("${leerroute.mail.username}") String username,
      @Value("${leerroute.mail.password}") String password,
      @Value("${leerroute.mail.encrypted}") boolean encrypted,
      @Value("${leerroute.mail.from}") String from,
      @Value("${leerroute.mail.site}") URI site) {
    if (host.isEmpty()) {
      return new NoLetters();
    }
    JavaMailSenderImpl mail = new JavaMailSenderImpl();
    mail.setHost(host);
    mail.setPort(port);
    mail.setDefaultEncoding("UTF-8");
    if (!username.isEmpty()) {
      mail.setUsername(username);
      mail.setPassword(password);
    }
    Properties settings = mail.getJavaMailProperties();
    settings.put("mail.smtp.auth", Boolean.toString(!username.isEmpty()));
    settings.put("mail.smtp.starttls.required", Boolean.toString(encrypted));
    settings.put("mail.smtp.starttls.enable", Boolean.toString(encrypted));
    for (String wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
      settings.put("mail.smtp." + wait, Long.toString(WITHIN.toMillis()));
    }
    return new SmtpLetters(mail, from, site);
  }
}
