package nl.leerroute.catalogue.provider;

import java.util.Set;

/**
 * Two providers that may be one; only a person says whether they are.
 *
 * @param traits what they share, at least one
 */
public record Likeness(Provider one, Provider other, Set<Trait> traits) {

  public Likeness {
    traits = Set.copyOf(traits);
  }

  /** What two entries for the same provider tend to share. */
  public enum Trait {
    KVK_NUMBER,
    WEBSITE,
    NAME,
    PHONE
  }
}
