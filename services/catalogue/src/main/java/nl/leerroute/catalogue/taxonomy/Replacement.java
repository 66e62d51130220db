package nl.leerroute.catalogue.taxonomy;

/**
 * A concept that a release has no more, and the one that is meant instead.
 *
 * @param why how that was found out
 */
public record Replacement(Named gone, Named by, Ground why) {

  /** On what a replacement rests, the surest first. */
  public enum Ground {
    /** The source of the release says so. */
    STATED,
    /** Both have the same preferred name in some language. */
    SAME_NAME,
    /** The preferred name of one is another name of the other. */
    OTHER_NAME,
    /** At least four fifths of all their names are the same. */
    MOST_NAMES
  }
}
