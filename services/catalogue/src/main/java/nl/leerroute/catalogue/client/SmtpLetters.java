package nl.leerroute.catalogue.client;

import nl.leerroute.catalogue.enrolment.Letters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Letters by mail. Of what goes wrong only the kind is logged: addresses stay out of logs. */
final class SmtpLetters implements Letters {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpLetters.class);

  private final MailSender mail;
  private final String from;
  private final String page;

  /**
   * @param page address of the page on which a provider answers
   */
  SmtpLetters(MailSender mail, String from, String page) {
    this.mail = mail;
    this.from = from;
    this.page = page;
  }

  @Override
  public Mono<Boolean> remind(String address, int waiting) {
    return Mono.fromCallable(() -> send(address, waiting)).subscribeOn(Schedulers.boundedElastic());
  }

  private boolean send(String address, int waiting) {
    try {
      mail.send(letter(address, waiting));
      return true;
    } catch (MailException failed) {
      LOG.warn("A reminder was not sent: {}", failed.getClass().getSimpleName());
      return false;
    }
  }

  private SimpleMailMessage letter(String address, int waiting) {
    SimpleMailMessage letter = new SimpleMailMessage();
    letter.setFrom(from);
    letter.setTo(address);
    letter.setSubject("Leerroute: " + waits(waiting, "persoon wacht", "mensen wachten"));
    letter.setText(
        """
        %s al een paar dagen op antwoord over een plek in een opleiding.
        Antwoord hier: %s
        Komt er geen antwoord, dan vervalt de aanvraag.

        %s for an answer about a place in a course for some days.
        Answer here: %s
        Without an answer the request lapses.
        """
            .formatted(
                waits(waiting, "persoon wacht", "mensen wachten"),
                page,
                waits(waiting, "person has been waiting", "people have been waiting"),
                page));
    return letter;
  }

  private static String waits(int waiting, String one, String more) {
    return waiting + " " + (waiting == 1 ? one : more);
  }
}
