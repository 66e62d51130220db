package nl.leerroute.catalogue.wordlist;

import java.util.Optional;
import nl.leerroute.catalogue.taxonomy.ReleaseName;

/** What a list is called: {@code competentnl}. It can never be the name of an official release. */
public record ListName(ReleaseName release) {

  private static final String LIST = "list-";

  public static Optional<ListName> read(String text) {
    return ReleaseName.read(LIST + text).map(ListName::new);
  }
}
