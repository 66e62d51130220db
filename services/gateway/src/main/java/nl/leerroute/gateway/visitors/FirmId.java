package nl.leerroute.gateway.visitors;

import java.util.UUID;

/** Names a firm: the organisation of an account, or a name that cannot be guessed. */
public record FirmId(String value) {

  /** 122 random bits from a secure source. */
  public static FirmId random() {
    return new FirmId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
