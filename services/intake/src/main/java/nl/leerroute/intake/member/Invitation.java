package nl.leerroute.intake.member;

import java.time.Instant;
import nl.leerroute.intake.employer.EmployerId;
import nl.leerroute.intake.employer.RoleId;

/**
 * Lets one person join.
 *
 * @param codeHash of what was told once
 */
public record Invitation(String codeHash, EmployerId employer, RoleId role, Instant until) {}
