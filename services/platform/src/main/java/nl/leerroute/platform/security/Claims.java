package nl.leerroute.platform.security;

/** The claims that both issuers use. */
final class Claims {

  /** Stands in every token that a service accepts. */
  static final String AUDIENCE_OF_SERVICES = "urn:leerroute:services";

  static final String ROLES = "roles";
  static final String PROFILE = "profile";
  static final String ORGANISATION = "organisation";
  static final String PURPOSE = "purpose";

  private Claims() {}
}
