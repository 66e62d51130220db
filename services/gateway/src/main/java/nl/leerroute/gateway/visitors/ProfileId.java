package nl.leerroute.gateway.visitors;

import java.util.UUID;

/** Names a profile; cannot be guessed and says nothing about the person. */
public record ProfileId(String value) {

  /** 122 random bits from a secure source. */
  public static ProfileId random() {
    return new ProfileId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
