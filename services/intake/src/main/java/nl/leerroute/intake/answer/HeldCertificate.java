package nl.leerroute.intake.answer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A certificate in plain values: its kind, and the day until which it holds if that is known. */
record HeldCertificate() implements Kind<Certificate> {

  private static final Kind<CertificateKind> KIND = new Choice<>(CertificateKind.class);

  @Override
  public Reading<Certificate> read(String field, Object plain) {
    Map<?, ?> parts = plain instanceof Map<?, ?> map ? map : Map.of("kind", plain);
    Object kind = parts.get("kind");
    Object until = parts.get("until");
    return KIND.read(field, kind == null ? "" : kind)
        .then(
            known ->
                until == null || until.equals("")
                    ? new Reading.Taken<>(new Certificate(known, Optional.empty()))
                    : day(until)
                        .<Reading<Certificate>>map(
                            day -> new Reading.Taken<>(new Certificate(known, Optional.of(day))))
                        .orElseGet(
                            () ->
                                new Reading.Refused<>(
                                    Problem.malformed(
                                        field,
                                        new Sentence(
                                            "Vul een dag in, zoals 31-12-2027.",
                                            "Enter a day, such as 31-12-2027.")))));
  }

  private static Optional<LocalDate> day(Object plain) {
    try {
      return plain instanceof String text ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  @Override
  public Object plain(Certificate held) {
    Map<String, Object> parts = new TreeMap<>(Map.of("kind", held.kind().name()));
    held.until().ifPresent(day -> parts.put("until", day.toString()));
    return parts;
  }
}
