package nl.leerroute.catalogue.enrolment;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leerroute.catalogue.offer.OfferId;

/**
 * Names a request for one start of one offer; the same request asked twice has the same name. That
 * of a person cannot be guessed, because the name of a profile cannot; nor can that of an employer,
 * because the name of a command cannot.
 */
public record EnrolmentId(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f-]{36}");

  public EnrolmentId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the id of an enrolment: " + value);
    }
  }

  /**
   * @param once names the command: an employer may ask for several people for the same start
   */
  static EnrolmentId of(Asker asker, OfferId offer, Start start, String once) {
    String run = start.run() == null ? start.day().toString() : start.run();
    return switch (asker) {
      case Asker.Person(String profile) -> named(profile, offer.value(), run);
      case Asker.Employer(String organisation, String _) ->
          named("employer", organisation, offer.value(), run, once);
    };
  }

  private static EnrolmentId named(String... parts) {
    byte[] all = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
    return new EnrolmentId(UUID.nameUUIDFromBytes(all).toString());
  }

  public static Optional<EnrolmentId> read(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new EnrolmentId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
