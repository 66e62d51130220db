package nl.leerroute.platform.security;

import java.util.Optional;
import java.util.Set;

/**
 * Who is asking; a controller gets it by naming it as an argument.
 *
 * @param subject stable id at the issuer
 * @param profile the profile this caller may act for; only the gateway can say so
 * @param organisation the organisation the caller acts for
 * @param purpose why data is read, for the record
 */
public record Caller(
    String subject,
    Set<Role> roles,
    Optional<String> profile,
    Optional<String> organisation,
    String purpose) {

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean actsFor(String profileId) {
    return profile.filter(profileId::equals).isPresent();
  }
}
