package nl.leerroute.platform.security;

/** Names of the claims that both issuers use. */
final class Claims {

  static final String ROLES = "roles";
  static final String PROFILE = "profile";
  static final String ORGANISATION = "organisation";
  static final String PURPOSE = "purpose";

  private Claims() {}
}
