package nl.leerroute.gateway.firms;

import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.answers.Given;

/**
 * What a firm told about itself and its team.
 *
 * @param version rises with each change; 0: nothing was told yet
 * @param answers to {@link FirmQuestions}
 * @param joins what it wants to learn together with other firms
 */
public record Firm(long version, Given answers, List<Role> roles, List<Join> joins) {

  public static final Firm UNKNOWN = new Firm(0, Given.NOTHING, List.of(), List.of());

  public Optional<Role> role(String id) {
    return roles.stream().filter(role -> role.id().equals(id)).findFirst();
  }

  public boolean isKnown() {
    return version > 0;
  }

  /** Whether there is something to plan. */
  public boolean wants() {
    return roles.stream().anyMatch(role -> !role.wishes().isEmpty());
  }
}
