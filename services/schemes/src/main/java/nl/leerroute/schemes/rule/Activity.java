package nl.leerroute.schemes.rule;

import nl.leerroute.schemes.Wording;

/** What a scheme can pay: kinds of offers, and things a firm does that are no course. */
public enum Activity {
  COURSE("een cursus", "a course"),
  MODULE("een module", "a module"),
  TRAINING("een training", "a training"),
  E_LEARNING("e-learning", "e-learning"),
  WORKPLACE("leren op de werkplek", "learning at work"),
  BBL("een bbl-opleiding", "vocational education at work (bbl)"),
  VALIDATION("erkenning van wat je al kunt (EVC)", "recognition of what you can already do (EVC)"),
  ADVICE("loopbaanadvies", "career advice"),
  EXAM("een examen", "an exam"),
  COMPANY_SCAN("een scan van het bedrijf", "a scan of the firm"),
  LEARNING_METHOD("een leermethode in het bedrijf", "a learning method in the firm"),
  PRACTICE_PLACE("een praktijkplaats", "a work placement"),
  EXAM_DEVELOPMENT("het maken van een examen", "the making of an exam");

  private final String nl;
  private final String en;

  Activity(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  /** Somebody enrols for it with a provider; the rest is done in a firm. */
  public boolean isLearned() {
    return switch (this) {
      case COURSE, MODULE, TRAINING, E_LEARNING, WORKPLACE, BBL, VALIDATION, ADVICE, EXAM -> true;
      case COMPANY_SCAN, LEARNING_METHOD, PRACTICE_PLACE, EXAM_DEVELOPMENT -> false;
    };
  }

  public Wording wording() {
    return Wording.of(nl, en);
  }
}
