package nl.leerroute.matching.offer;

import nl.leerroute.matching.text.Text;

/**
 * Highest diploma in the Dutch levels, lowest first. Primary school gives no diploma, so nobody is
 * kept out for want of it.
 */
public enum Education {
  NONE(0, "geen diploma", "no diploma"),
  PRIMARY(0, "basisschool", "primary school"),
  LOWER_SECONDARY(2, "vmbo", "vmbo (lower secondary)"),
  MBO_1(3, "mbo 1", "mbo 1"),
  MBO_2(4, "mbo 2", "mbo 2"),
  MBO_3(5, "mbo 3", "mbo 3"),
  MBO_4(6, "mbo 4", "mbo 4"),
  UPPER_SECONDARY(6, "havo of vwo", "havo or vwo (upper secondary)"),
  AD(7, "associate degree", "associate degree"),
  HBO_BACHELOR(8, "hbo-bachelor", "bachelor's degree (hbo)"),
  ACADEMIC(9, "universiteit", "university degree");

  private final int entry;
  private final String nl;
  private final String en;

  Education(int entry, String nl, String en) {
    this.entry = entry;
    this.nl = nl;
    this.en = en;
  }

  public Text label() {
    return new Text(nl, en);
  }

  /** The diploma of a level in the Dutch qualifications framework, 1 to 8. */
  public static Education ofNlqf(int level) {
    return switch (level) {
      case 1 -> MBO_1;
      case 2 -> MBO_2;
      case 3 -> MBO_3;
      case 4 -> MBO_4;
      case 5 -> AD;
      case 6 -> HBO_BACHELOR;
      case 7, 8 -> ACADEMIC;
      default -> NONE;
    };
  }

  /** How far doors open; equal for diplomas that open the same ones. */
  public int entry() {
    return entry;
  }

  /** Havo, vwo and mbo 2 are what one should at least have to start with, by law. */
  public boolean isBelowStartQualification() {
    return entry < MBO_2.entry;
  }

  /**
   * Whether somebody with this diploma is let in where the other one is asked. Havo and vwo open
   * the same doors as mbo 4.
   */
  public boolean givesEntryTo(Education asked) {
    return entry >= asked.entry;
  }
}
