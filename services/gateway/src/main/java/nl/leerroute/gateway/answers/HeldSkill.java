package nl.leerroute.gateway.answers;

/**
 * A skill somebody says to have.
 *
 * @param skill URI of the skill
 */
public record HeldSkill(String skill, Evidence evidence) {

  /** How somebody came by a skill. */
  public enum Evidence {
    CLAIMED,
    EXPERIENCE,
    CERTIFICATE,
    VALIDATED
  }
}
