package nl.leerroute.intake.answer;

/** A skill that a person has, by the address of its concept, and how it is shown. */
public record HeldSkill(String skill, Evidence evidence) {

  /** The same skill named twice counts once, by its stronger evidence. */
  HeldSkill or(HeldSkill other) {
    return other.evidence.compareTo(evidence) > 0 ? other : this;
  }
}
