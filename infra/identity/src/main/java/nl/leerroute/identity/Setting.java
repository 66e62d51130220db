package nl.leerroute.identity;

import java.util.Locale;

/** Everything this server must be told from outside; each has one name in the environment. */
enum Setting {
  SERVER_PORT("the port to listen on"),
  LEERROUTE_IDENTITY_ISSUER("the address of this server, as browsers and services reach it"),
  LEERROUTE_IDENTITY_GATEWAYURL("the address of the gateway, where people return after login"),
  LEERROUTE_IDENTITY_GATEWAYSECRET("the secret with which the gateway proves itself"),
  LEERROUTE_IDENTITY_OPERATORSECRET(
      "the secret with which the operator's programs prove themselves"),
  LEERROUTE_IDENTITY_DEMOPASSWORD("the password of all demo accounts"),
  LEERROUTE_IDENTITY_SIGNINGKEY(
      "the file with the private keys that sign tokens (a JWK set, made when absent)");

  private final String meaning;

  Setting(String meaning) {
    this.meaning = meaning;
  }

  /** Its name among Spring's properties. */
  String property() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  @Override
  public String toString() {
    return name() + ": " + meaning;
  }
}
