package nl.leerroute.catalogue.importing;

import nl.leerroute.catalogue.offer.Taken;

/** What became of one record. */
public enum Outcome {
  TAKEN,
  CHANGED,
  UNCHANGED,
  /** Kept apart with what is wrong with it, and never published. */
  QUARANTINED,
  /** It cannot even be kept, or is not the sender's to deliver. */
  REFUSED,
  /** Another record has the same content or the same id; that one counts. */
  DOUBLE,
  /** The source no longer has it, so it is no longer offered. */
  ENDED,
  /** The source no longer has it; it ends when somebody confirms that. */
  MISSING,
  /** Not in this delivery, which was about other offers; it stays as it is. */
  KEPT;

  /** Whether its sender is told, or only we remember. */
  public boolean isTold() {
    return this != KEPT;
  }

  /** Whether the offer is stored as the record says; there may be remarks all the same. */
  public boolean isTaken() {
    return this == TAKEN || this == CHANGED || this == UNCHANGED;
  }

  static Outcome of(Taken.Outcome taken) {
    return switch (taken) {
      case TAKEN -> TAKEN;
      case CHANGED -> CHANGED;
      case UNCHANGED -> UNCHANGED;
      case QUARANTINED -> QUARANTINED;
      case REFUSED -> REFUSED;
    };
  }
}
