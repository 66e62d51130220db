package nl.leerroute.intake.client;

import java.net.URI;
import nl.leerroute.intake.reminder.Letters;
import nl.leerroute.intake.reminder.Reminder;
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
  private final URI site;

  /**
   * @param site address of the pages, as browsers reach them
   */
  SmtpLetters(MailSender mail, String from, URI site) {
    this.mail = mail;
    this.from = from;
    this.site = site;
  }

  @Override
  public boolean areSent() {
    return true;
  }

  @Override
  public Mono<Boolean> ask(Reminder to, String opening) {
    String yes = link("/mijn/herinnering/ja", to, opening);
    String no = link("/mijn/herinnering/stop", to, to.ending());
    return send(
        to,
        to.language().equals("en")
            ? "Leerroute: do you want reminders?"
            : "Leerroute: wil je herinneringen?",
        to.language().equals("en")
            ? """
              Somebody asked Leerroute for reminders at this e-mail address.

              Was it you? Say yes here. You can use this link once, within 7 days:
              %s

              Was it not you? Then you need not do anything. You can also stop it at once:
              %s
              """
                .formatted(yes, no)
            : """
              Iemand vroeg Leerroute om herinneringen op dit e-mailadres.

              Was jij dat? Zeg hier ja. Deze link werkt een keer, en 7 dagen:
              %s

              Was jij dat niet? Dan hoef je niets te doen. Je kunt het ook meteen stoppen:
              %s
              """
                .formatted(yes, no));
  }

  @Override
  public Mono<Boolean> remind(Reminder to) {
    String page = site.resolve("/mijn/reis").toString();
    String stop = link("/mijn/herinnering/stop", to, to.ending());
    return send(
        to,
        to.language().equals("en")
            ? "There is something for you in Leerroute"
            : "Er staat iets voor je klaar in Leerroute",
        to.language().equals("en")
            ? """
              There is something for you in Leerroute. Look here:
              %s

              Are you logged out? Log in there, or use the code that you kept.

              No more reminders? Stop them here:
              %s
              """
                .formatted(page, stop)
            : """
              Er staat iets voor je klaar in Leerroute. Kijk hier:
              %s

              Ben je uitgelogd? Log daar in, of gebruik de code die je bewaarde.

              Wil je geen herinneringen meer? Stop ze hier:
              %s
              """
                .formatted(page, stop));
  }

  private String link(String path, Reminder to, String secret) {
    return site.resolve(path + "?wie=" + to.id().value() + "&code=" + secret).toString();
  }

  private Mono<Boolean> send(Reminder to, String subject, String text) {
    SimpleMailMessage letter = new SimpleMailMessage();
    letter.setFrom(from);
    letter.setTo(to.address().value());
    letter.setSubject(subject);
    letter.setText(text);
    return Mono.fromCallable(() -> isSent(letter)).subscribeOn(Schedulers.boundedElastic());
  }

  private boolean isSent(SimpleMailMessage letter) {
    try {
      mail.send(letter);
      return true;
    } catch (MailException failed) {
      LOG.warn("A letter was not sent: {}", failed.getClass().getSimpleName());
      return false;
    }
  }
}
