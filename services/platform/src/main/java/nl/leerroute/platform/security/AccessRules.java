package nl.leerroute.platform.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/**
 * The complete list of what may be asked of a service and by whom; what is not listed is denied.
 *
 * <p>A service declares one such bean. Health and metrics are open in every service.
 */
public final class AccessRules {

  private final List<Rule> rules;

  private AccessRules(List<Rule> rules) {
    this.rules = rules;
  }

  public static AccessRules deny() {
    return new AccessRules(List.of());
  }

  /**
   * Lets callers with any of the roles through.
   *
   * @param pathPattern as in controllers, for instance {@code /profiles/{id}} or {@code /places/**}
   */
  public AccessRules allow(HttpMethod method, String pathPattern, Role first, Role... others) {
    Set<Role> roles =
        Set.of(Stream.concat(Stream.of(first), Stream.of(others)).toArray(Role[]::new));
    return new AccessRules(
        Stream.concat(rules.stream(), Stream.of(new Rule(method, pathPattern, roles))).toList());
  }

  List<Rule> rules() {
    return rules;
  }

  record Rule(HttpMethod method, String pathPattern, Set<Role> roles) {}
}
