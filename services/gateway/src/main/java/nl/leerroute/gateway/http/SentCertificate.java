package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.answers.Certificate;
import nl.leerroute.gateway.answers.Fault;
import org.springframework.util.MultiValueMap;

/**
 * What is in the form that adds a certificate.
 *
 * @param until as typed; empty: not known
 */
record SentCertificate(String kind, String until) {

  static final List<String> KINDS =
      List.of(
          "VCA",
          "BHV",
          "FIRST_AID",
          "FORKLIFT",
          "CODE_95",
          "BIG",
          "HACCP",
          "AERIAL_PLATFORM",
          "SAFE_ELECTRICITY",
          "DRIVING_LICENCE",
          "OTHER");

  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

  static final SentCertificate NOTHING = new SentCertificate("", "");

  static SentCertificate of(MultiValueMap<String, String> form) {
    return new SentCertificate(Fields.one(form, "kind"), Fields.one(form, "until"));
  }

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (!KINDS.contains(kind)) {
      faults.add(new Fault.Seen("kind", "choose"));
    }
    if (!until.isEmpty() && day().isEmpty()) {
      faults.add(new Fault.Seen("until", "day"));
    }
    return faults;
  }

  Certificate certificate() {
    return new Certificate(kind, day());
  }

  /** 31-12-2027, 31/12/2027 or 31.12.2027. */
  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(until.replaceAll("[/. ]+", "-"), TYPED));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
