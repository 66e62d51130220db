package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.leerroute.gateway.answers.AnsweringQuestions;
import nl.leerroute.gateway.answers.Certificate;
import nl.leerroute.gateway.answers.Change;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.answers.Part;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Certificates that end on a day: which one holds, and until when. */
@Controller
final class CertificatePages {

  private static final int MOST = 20;

  private final Profiles profiles;
  private final AnsweringQuestions answering;
  private final RenewalAdvice renewing;
  private final Saving saving;

  CertificatePages(
      Profiles profiles, AnsweringQuestions answering, RenewalAdvice renewing, Saving saving) {
    this.profiles = profiles;
    this.answering = answering;
    this.renewing = renewing;
    this.saving = saving;
  }

  @GetMapping(Way.CERTIFICATES)
  Mono<Rendering> all(Visitor visitor) {
    return page(visitor, SentCertificate.NOTHING, Trouble.NONE);
  }

  @PostMapping(Way.CERTIFICATES)
  Mono<Rendering> add(ServerWebExchange exchange, Visitor visitor) {
    return exchange
        .getFormData()
        .map(SentCertificate::of)
        .flatMap(sent -> add(exchange, visitor, sent));
  }

  private Mono<Rendering> add(ServerWebExchange exchange, Visitor visitor, SentCertificate sent) {
    List<Fault> faults = sent.faults();
    return faults.isEmpty()
        ? store(exchange, visitor, sent, earlier -> with(earlier, sent.certificate()))
        : page(visitor, sent, new Trouble(faults, false));
  }

  @PostMapping(Way.CERTIFICATES + "/weg")
  Mono<Rendering> remove(ServerWebExchange exchange, Visitor visitor) {
    return exchange
        .getFormData()
        .flatMap(
            form ->
                store(
                    exchange,
                    visitor,
                    SentCertificate.NOTHING,
                    earlier ->
                        earlier.stream()
                            .filter(held -> !key(held).equals(Fields.one(form, "which")))
                            .toList()));
  }

  private Mono<Rendering> store(
      ServerWebExchange exchange,
      Visitor visitor,
      SentCertificate sent,
      UnaryOperator<List<Certificate>> change) {
    return saving.save(
        exchange,
        known ->
            answering.answer(
                known,
                earlier -> new Change.Certificates(change.apply(earlier.certificates())),
                Part.CERTIFICATES,
                ""),
        _ -> Way.CERTIFICATES,
        trouble -> page(visitor, sent, trouble));
  }

  private static List<Certificate> with(List<Certificate> earlier, Certificate more) {
    List<Certificate> all = new ArrayList<>(earlier);
    all.remove(more);
    all.add(more);
    return all.size() > MOST ? earlier : List.copyOf(all);
  }

  /** Names one of somebody's own certificates. */
  static String key(Certificate held) {
    return held.until().map(day -> held.kind() + " " + day).orElse(held.kind());
  }

  private Mono<Rendering> page(Visitor visitor, SentCertificate sent, Trouble trouble) {
    return profiles
        .of(visitor)
        .map(profile -> profile.answers().certificates())
        .flatMap(
            held ->
                renewing
                    .of(held, visitor)
                    .map(
                        renewals ->
                            Form.of("journey/certificates", trouble)
                                .modelAttribute("held", held.stream().map(Held::of).toList())
                                .modelAttribute("kinds", SentCertificate.KINDS)
                                .modelAttribute("sent", sent)
                                .modelAttribute("renewals", renewals)
                                .build()));
  }

  /**
   * A certificate in the list.
   *
   * @param key names it in the form that removes it
   */
  record Held(String key, String kind, Optional<LocalDate> until) {

    static Held of(Certificate held) {
      return new Held(CertificatePages.key(held), held.kind(), held.until());
    }
  }
}
