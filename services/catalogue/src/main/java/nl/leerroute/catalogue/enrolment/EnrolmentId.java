package nl.leerroute.catalogue.enrolment;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leerroute.catalogue.offer.OfferId;

/**
 * Names one person's request for one start of one offer; the same request asked twice has the same
 * name. It cannot be guessed, because the name of a profile cannot.
 */
public record EnrolmentId(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f-]{36}");

  public EnrolmentId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the id of an enrolment: " + value);
    }
  }

  public static EnrolmentId of(String profile, OfferId offer, Start start) {
    String run = start.run() == null ? start.day().toString() : start.run();
    String all = String.join("\n", profile, offer.value(), run);
    return new EnrolmentId(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString());
  }

  public static Optional<EnrolmentId> read(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new EnrolmentId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
