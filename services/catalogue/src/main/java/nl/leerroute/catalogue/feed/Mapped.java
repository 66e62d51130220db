package nl.leerroute.catalogue.feed;

import java.util.Map;

/**
 * One record of a source as an offer is sent in, with the names that its fields have at the source.
 */
public final class Mapped {

  private final Map<String, Object> offer;
  private final Origins origins;

  Mapped(Map<String, Object> offer, Origins origins) {
    this.offer = offer;
    this.origins = origins;
  }

  /** Names and plain values of an offer; what the source leaves out is left out. */
  public Map<String, Object> offer() {
    return offer;
  }

  /**
   * @param field path in the offer: {@code offerings[2].start}
   * @return path at the source: {@code offerings[4].startDate}
   */
  public String origin(String field) {
    return origins.of(field);
  }
}
