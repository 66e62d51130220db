package nl.leerroute.catalogue.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.catalogue.incoming.Field;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.provider.Details;
import nl.leerroute.catalogue.provider.KvkNumber;
import nl.leerroute.catalogue.provider.LocationNumber;
import nl.leerroute.catalogue.provider.Registration;

/** Reads what is told about a provider, or says what is wrong with each field. */
final class ReadingDetails {

  private static final int NAME = 200;
  private static final Sentence EIGHT_DIGITS =
      new Sentence("Geef de acht cijfers van het KvK-nummer.", "Give the eight KvK digits.");
  private static final Sentence TWELVE_DIGITS =
      new Sentence(
          "Geef de twaalf cijfers van het vestigingsnummer.",
          "Give the twelve digits of the location number.");
  private static final Sentence ADDRESS =
      new Sentence(
          "Geef een adres dat begint met https://.", "Give an address that begins with https://.");
  private static final Sentence TELEPHONE =
      new Sentence("Geef een telefoonnummer.", "Give a telephone number.");
  private static final Sentence MAIL =
      new Sentence("Geef een e-mailadres.", "Give an e-mail address.");
  private static final Sentence BRIN =
      new Sentence(
          "Een BRIN-code is twee cijfers en twee letters.",
          "A BRIN code is two digits and two letters.");

  private final Fields fields;

  ReadingDetails(Object plain) {
    fields = Fields.of(plain);
  }

  /** Empty when something is wrong. */
  Optional<Details> read() {
    List<String> names =
        fields.field("names").required().elements().stream()
            .flatMap(name -> name.required().text(NAME).stream())
            .toList();
    Optional<KvkNumber> kvk = fields.field("kvk").form(KvkNumber::read, EIGHT_DIGITS);
    Set<LocationNumber> locations = new LinkedHashSet<>();
    for (Field number : fields.field("locations").elements()) {
      number.required().form(LocationNumber::read, TWELVE_DIGITS).ifPresent(locations::add);
    }
    Optional<String> website = fields.field("website").form(ReadingDetails::https, ADDRESS);
    Optional<String> phone =
        fields.field("phone").form(text -> Optional.of(text).filter(Reached::byPhone), TELEPHONE);
    Optional<String> mail =
        fields.field("mail").form(text -> Optional.of(text.strip()).filter(Reached::byMail), MAIL);
    Set<Registration> registrations = new LinkedHashSet<>();
    for (Field each : fields.field("registrations").elements()) {
      each.required().section().flatMap(ReadingDetails::registration).ifPresent(registrations::add);
    }
    return fields.mistakes() > 0
        ? Optional.empty()
        : Optional.of(
            new Details(
                names,
                kvk.orElse(null),
                locations,
                website.orElse(null),
                phone.orElse(null),
                mail.orElse(null),
                registrations));
  }

  List<Problem> problems() {
    return fields.problems();
  }

  private static Optional<Registration> registration(Fields fields) {
    Optional<Registration> registration =
        fields
            .field("register")
            .required()
            .choice(Registration.Register.class)
            .map(
                register ->
                    new Registration(register, fields.field("number").text(NAME).orElse(null)));
    if (registration.filter(one -> !one.isWellFormed()).isPresent()) {
      fields.refuse("number", "malformed", BRIN);
    }
    return registration;
  }

  private static Optional<String> https(String text) {
    try {
      URI uri = new URI(text);
      return "https".equals(uri.getScheme()) && uri.getHost() != null
          ? Optional.of(text)
          : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
