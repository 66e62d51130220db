package nl.leerroute.catalogue.provider;

import java.util.Optional;

/** Names a provider as its offers do; a name that was given once keeps answering. */
public record ProviderId(String value) implements Comparable<ProviderId> {

  private static final int LONGEST = 200;

  public ProviderId {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException("not the id of a provider: " + value);
    }
  }

  public static Optional<ProviderId> read(String text) {
    return text.isBlank() || text.length() > LONGEST
        ? Optional.empty()
        : Optional.of(new ProviderId(text));
  }

  @Override
  public int compareTo(ProviderId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
