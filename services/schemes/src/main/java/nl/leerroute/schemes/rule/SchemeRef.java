package nl.leerroute.schemes.rule;

/** A scheme and one of its versions. */
public record SchemeRef(String scheme, String version) implements Comparable<SchemeRef> {

  @Override
  public int compareTo(SchemeRef other) {
    int byScheme = scheme.compareTo(other.scheme);
    return byScheme != 0 ? byScheme : version.compareTo(other.version);
  }

  /** For instance {@code stap/2022}; also the key on the topic. */
  @Override
  public String toString() {
    return scheme + "/" + version;
  }
}
