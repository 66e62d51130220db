package nl.leerroute.intake.http;

import java.util.List;
import java.util.Map;
import nl.leerroute.intake.employer.Employer;
import org.jspecify.annotations.Nullable;

/**
 * A firm as it sees itself.
 *
 * @param version rises with each change; plans name the version they were made for
 * @param small absent: what was told does not decide it
 * @param sme absent: what was told does not decide it
 */
record EmployerBody(
    String id,
    long version,
    Map<String, Object> firm,
    @Nullable Boolean small,
    @Nullable Boolean sme,
    List<RoleBody> roles) {

  record RoleBody(String id, Map<String, Object> answers) {}

  static EmployerBody of(Employer employer) {
    return new EmployerBody(
        employer.id().value(),
        employer.revision(),
        employer.firm().plain(),
        employer.isSmall().orElse(null),
        employer.isSme().orElse(null),
        employer.roles().entrySet().stream()
            .map(role -> new RoleBody(role.getKey().value(), role.getValue().plain()))
            .toList());
  }
}
