package nl.leerroute.catalogue.connection;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leerroute.catalogue.importing.SourceId;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.offer.Provider;

/** Makes a connection of what the operator sent, or says what is wrong with each field. */
public final class ReadingConnection {

  /** What was sent, read. */
  public sealed interface Read {

    record Good(Connection connection) implements Read {}

    record Bad(List<Problem> problems) implements Read {}
  }

  private static final int HOURS_IN_A_MONTH = 31 * 24;
  private static final int ONCE_A_DAY = 24;

  /** Other machines are only spoken to over a line that nobody else can read. */
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private static final Pattern SECRET = Pattern.compile("[a-z][a-z0-9]{0,59}");
  private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,59}");

  private static final Sentence AN_ADDRESS =
      new Sentence(
          "Geef een adres dat met https:// begint, zonder wachtwoord erin.",
          "Give an address that begins with https://, without a password in it.");
  private static final Sentence A_SECRET =
      new Sentence(
          "Geef de naam van het geheim: kleine letters en cijfers. Het geheim zelf hoort hier niet.",
          "Give the name of the secret: small letters and figures. The secret itself does not"
              + " belong here.");
  private static final Sentence A_HEADER =
      new Sentence("Geef de naam van een header.", "Give the name of a header.");

  private ReadingConnection() {}

  /**
   * @param provider whose system it is
   * @param now a new connection is pulled at once
   */
  public static Read read(SourceId id, Provider provider, Object plain, Instant now) {
    Fields fields = Fields.of(plain);
    Optional<Protocol> protocol = fields.field("type").required().choice(Protocol.class);
    Optional<URI> address =
        fields.field("url").required().form(ReadingConnection::address, AN_ADDRESS);
    Optional<Credential> credential = credential(fields);
    Optional<Long> everyHours = fields.field("everyHours").whole(1, HOURS_IN_A_MONTH);
    return fields.mistakes() > 0
        ? new Read.Bad(fields.problems())
        : new Read.Good(
            new Connection(
                id,
                provider,
                protocol.orElseThrow(),
                address.orElseThrow(),
                credential.orElse(null),
                everyHours.map(Long::intValue).orElse(ONCE_A_DAY),
                now));
  }

  private static Optional<Credential> credential(Fields fields) {
    Optional<String> secret = fields.field("secret").form(text -> matching(SECRET, text), A_SECRET);
    Optional<String> header =
        fields.field("secretHeader").form(text -> matching(HEADER, text), A_HEADER);
    return secret.map(known -> new Credential(known, header.orElse(null)));
  }

  private static Optional<String> matching(Pattern form, String text) {
    return Optional.of(text).filter(form.asMatchPredicate());
  }

  /** Without a slash at its end, so that paths can be put behind it. */
  private static Optional<URI> address(String text) {
    try {
      URI address = new URI(text.strip().replaceFirst("/+$", ""));
      boolean safe =
          "https".equals(address.getScheme())
              || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
      boolean plain =
          address.getHost() != null
              && address.getRawUserInfo() == null
              && address.getRawQuery() == null
              && address.getRawFragment() == null;
      return safe && plain ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
