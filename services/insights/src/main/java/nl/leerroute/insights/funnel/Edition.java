package nl.leerroute.insights.funnel;

import java.time.Instant;

/** Figures as they were published; they do not change any more, a correction is a new edition. */
public record Edition(int number, Instant publishedAt, Reason reason, Figures figures) {

  /** Why there is an edition. */
  public enum Reason {
    FIRST("Eerste publicatie na afloop van de week.", "First publication after the week closed."),
    LATE_FACTS(
        "Verbeterd: na de vorige publicatie kwamen gegevens binnen, of werd bekend waar mensen"
            + " wonen.",
        "Corrected: after the previous publication more facts came in, or it became known where"
            + " people live.");

    private final String nl;
    private final String en;

    Reason(String nl, String en) {
      this.nl = nl;
      this.en = en;
    }

    public Wording wording() {
      return new Wording(nl, en);
    }
  }
}
