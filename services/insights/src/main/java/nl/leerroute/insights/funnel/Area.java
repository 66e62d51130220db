package nl.leerroute.insights.funnel;

import java.util.Arrays;
import java.util.Optional;

/** The labour-market regions that Leerroute works in, and one for everybody else. */
public enum Area {
  AM01("Groningen", "Groningen"),
  AM02("Friesland", "Friesland"),
  AM03("Drenthe", "Drenthe"),
  AM36("Regio Zwolle", "Zwolle region"),
  /** Gave no postcode, or one outside these regions. */
  OTHER("Elders of niet bekend", "Elsewhere or not known");

  private final String nl;
  private final String en;

  Area(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  public Wording label() {
    return new Wording(nl, en);
  }

  /** The area with this code; empty: there is none. */
  public static Optional<Area> named(String code) {
    return Arrays.stream(values()).filter(area -> area.name().equals(code)).findFirst();
  }
}
