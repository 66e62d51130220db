package nl.leerroute.insights.http;

import nl.leerroute.contracts.Text;
import nl.leerroute.insights.funnel.Wording;

/** Wordings in the form that services share. */
final class Texts {

  private Texts() {}

  static Text of(Wording wording) {
    return new Text(wording.nl(), wording.en());
  }
}
