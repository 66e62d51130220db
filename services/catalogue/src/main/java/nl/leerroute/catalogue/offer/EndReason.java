package nl.leerroute.catalogue.offer;

/** Why an offer is going to end or has ended. */
public enum EndReason {
  /** Its source has not confirmed it for too long. */
  NOT_CONFIRMED,
  /** One can no longer enrol for any of its runs. */
  NO_START_LEFT,
  /** Its source does not have it any more. */
  GONE_AT_SOURCE,
  /** Somebody took it back. */
  WITHDRAWN;

  /** Whether the same words again are enough to bring the offer back. */
  boolean isUndoneByRepeating() {
    return switch (this) {
      case GONE_AT_SOURCE, WITHDRAWN -> true;
      case NOT_CONFIRMED, NO_START_LEFT -> false;
    };
  }
}
