package nl.leerroute.catalogue.edudex;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.catalogue.feed.Node;

/**
 * One programme in the list of its supplier.
 *
 * @param client for whom this edition of the programme is; everybody, or one customer
 */
public record Reference(String supplier, String programme, String client) {

  private static final String EVERYBODY = "public";
  private static final int LONGEST_ID = 100;

  /** Absent when it lacks what identifies it. */
  public static Optional<Reference> read(Node item) {
    Optional<String> supplier = item.at("orgUnitId").text();
    Optional<String> programme = item.at("programId").text();
    Optional<String> client = item.at("clientId").text();
    return supplier.flatMap(
        unit -> programme.flatMap(id -> client.map(customer -> new Reference(unit, id, customer))));
  }

  public boolean isForEverybody() {
    return client.equals(EVERYBODY);
  }

  /** The same for the same programme always, whatever characters its supplier likes in it. */
  public String offerId() {
    return offerId(supplier, programme);
  }

  static String offerId(String supplier, String programme) {
    String readable = "edudex:" + plain(supplier) + ":" + plain(programme);
    return readable.length() <= LONGEST_ID
        ? readable
        : "edudex:" + UUID.nameUUIDFromBytes(readable.getBytes(StandardCharsets.UTF_8));
  }

  /** Letters, figures, dots and dashes stay; no two texts become the same. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
      boolean stays = one == '.' || one == '-' || (one >= 0 && Character.isLetterOrDigit(one));
      plain.append(stays ? Character.toString(one) : "_" + HexFormat.of().toHexDigits(one));
    }
    return plain.toString();
  }
}
